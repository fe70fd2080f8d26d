using CsCheck;
using GinSharp.Conformance.Syntax;

namespace GinSharp.Syntax.Tests;

/// <summary>Texts at hand, right and wrong ones, for what must hold for every text.</summary>
internal static class Inputs
{
    private static readonly string[] Tokens =
    [
        "a", "b.c", "s/a.b", "a.b", "import ", "from ", "include ", " as ", "@", "%", "@s/f()", "%m", "=", " = ", ":", ",",
        "(", ")", "[", "]", "{", "}", "1", "0x1F", "-", "2.5e3", "1j", "'t'", "\"u\"", "'''v\n'''", "b'w'", "r'\\d'", "True",
        "None", "# note", "\n", "\n", "\n", "\r\n", "\n  ", "\n    ", " ", "\t", "\\\n", "\\", "'", "\0", "é", "a.b = ", "x:\n  ",
    ];

    /// <summary>The conformance cases and, where they are beside the repository, the files of other projects.</summary>
    public static IEnumerable<SyntaxCase> All =>
        SyntaxCases.Read(SyntaxCases.OwnFile).Concat(File.Exists(Corpus) ? CorpusCases.Read(Corpus) : []);

    /// <summary>Tokens in any order: nearly all of these texts are wrong somewhere.</summary>
    public static Gen<string> Soup => OneOf(Tokens).Array[0, 30].Select(string.Concat);

    /// <summary>A text at hand from which some characters are cut out.</summary>
    public static Gen<string> Damaged
    {
        get
        {
            var texts = SyntaxCases.Read(SyntaxCases.OwnFile).Select(syntaxCase => syntaxCase.Input).ToArray();
            return
                from text in OneOf(texts)
                from start in Gen.Int[0, text.Length]
                from length in Gen.Int[0, Math.Min(3, text.Length - start)]
                select text.Remove(start, length);
        }
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Corpus => Path.Combine(Repository.Root, "..", "shared", "conformance", "corpus.jsonl");
}
