namespace GinSharp.Diagnostics;

/// <summary>
/// How much one operation may spend on finding near names: thousands of misspelled names, each compared with thousands
/// of others, take longer than anybody waits for a suggestion.
/// </summary>
internal sealed class SuggestionBudget
{
    private const int Steps = 50_000_000;

    private int _left = Steps;

    /// <summary>Whether two names may still be compared.</summary>
    public bool Spend(int length, int otherLength) =>
        _left > 0 && (_left -= 50 + (length * otherLength)) > 0;
}
