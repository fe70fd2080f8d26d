namespace GinSharp.Docs.Tests.Pages;

/// <summary>A fenced block of a page, and what the comment above it says about it.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Line">The line of the fence, from one.</param>
/// <param name="Language">What stands after the opening fence: <c>csharp</c>, <c>gin</c> and so on.</param>
/// <param name="Mark">The word before the colon in <c>&lt;!-- snippet: path#region --&gt;</c>, or nothing.</param>
/// <param name="Argument">What follows the colon.</param>
/// <param name="Text">The lines of the block, joined by LF.</param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Mark, string Argument, string Text)
{
    public const string Snippet = "snippet";
    public const string NotCompiled = "not compiled";
    public const string Output = "output";

    public string Place => $"{Page}:{Line}";

    /// <summary>Whether the block is a .gin text; Python's colours suit it where a viewer knows no .gin.</summary>
    public bool IsGin => Language is "gin" or "python";
}
