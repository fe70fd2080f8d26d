using GinSharp.Conformance;
using GinSharp.Conformance.Syntax;

namespace GinSharp.Syntax.Tests.Conformance;

/// <summary>The cases that were recorded from Python's gin; the conformance runner runs the same.</summary>
public class SyntaxConformanceTests
{
    private static readonly Dictionary<string, SyntaxCase> Cases =
        SyntaxCases.Read(SyntaxCases.OwnFile).ToDictionary(syntaxCase => syntaxCase.Id);

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parse_TextThatPythonRead_GivesTheSame(string id)
    {
        var result = DeepCall.Run(() => SyntaxCheck.Run(Cases[id]));

        result.Difference.Should().BeNull();
    }
}
