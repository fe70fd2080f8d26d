using System.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Fuzz;

/// <summary>
/// What must hold for any text: it is read without an exception, always to the same tree, and the tree gives it back;
/// formatting it is harmless.
/// </summary>
/// <param name="Flaw">What does not hold, or null.</param>
/// <param name="Diagnostics">How many diagnostics the text has.</param>
public readonly record struct InputCheck(string? Flaw, int Diagnostics)
{
    // A line of one character can be a mistake, and a mistake with its message takes about a kilobyte.
    private const long BytesPerText = 16 * 1024;
    private const long BytesPerCharacter = 4 * 1024;

    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    public static InputCheck Run(string text, GinParserOptions? options = null)
    {
        var source = new SourceText("fuzz.gin", text);
        try
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var document = GinParser.Parse(source, options);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var elapsed = watch.Elapsed;

            var first = DocumentCheck.Run(document);
            var second = DocumentCheck.Run(GinParser.Parse(source, options));
            GinParser.ParseValue(source, out _, options);
            _ = GinParser.TryParseKey(text, out _, out _);
            _ = GinParser.TryParseSelector(text, out _);

            var limit = BytesPerText + (BytesPerCharacter * text.Length);
            var flaw = first.Flaw
                ?? (document.ToText() == text ? null : "the tree does not give the text back")
                ?? FormatCheck.RunOnce(document)
                ?? (first.Fingerprint == second.Fingerprint ? null : "the same text gave two different trees")
                ?? (allocated <= limit ? null : $"{allocated} bytes were used")
                ?? (elapsed < TooLong ? null : $"it took {elapsed}");
            return new(flaw, document.Diagnostics.Length);
        }
#pragma warning disable CA1031 // Any exception at all is the flaw that is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new(exception.ToString(), 0);
        }
    }
}
