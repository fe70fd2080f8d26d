using CsCheck;
using GinSharp.Conformance;

namespace GinSharp.Syntax.Tests.Tree;

public class GinDocumentTests
{
    [Fact]
    public void ToText_AnyTextAtHand_IsTheTextCharacterForCharacter()
    {
        var lost = Inputs.All.Where(input => !DeepCall.Run(() => IsWhole(input.Input))).Select(input => input.Id);

        lost.Should().BeEmpty();
    }

    [Fact]
    public void ToText_WrongTexts_IsTheTextCharacterForCharacter()
    {
        Inputs.Soup.Sample(IsWhole, iter: 20_000, seed: "0N0XIzNsQ0O2");
        Inputs.Damaged.Sample(IsWhole, iter: 20_000, seed: "0N0XIzNsQ0O3");
    }

    [Fact]
    public void ToText_TextBeyondTheLimit_IsTheText() =>
        Reading.Parse("a = 1\n", new GinParserOptions { MaxLength = 3 }).ToText().Should().Be("a = 1\n");

    [Fact]
    public void ToText_StatementReplaced_KeepsTheRest()
    {
        var document = Reading.Parse("# one\na = 1  # two\n\n# three\nb = [0x1F,\r\n 2]\n# four");
        var statement = Reading.Statement("a = 3\n");

        var changed = document with { Statements = document.Statements.SetItem(0, statement) };

        changed.ToText().Should().Be("a = 3\n\n# three\nb = [0x1F,\r\n 2]\n# four");
    }

    [Fact]
    public void ToText_LineOfABlockReplaced_KeepsTheRest()
    {
        var document = Reading.Parse("A: # one\n  x = 1\n  # two\n  y = 2\nb = 3");
        var block = (BlockStatement)document.Statements[0];
        var line = Reading.Statement("  x = 7 # seven\n");

        var changed = document with
        {
            Statements = document.Statements.SetItem(0, block with { Statements = block.Statements.SetItem(0, line) }),
        };

        changed.ToText().Should().Be("A: # one\n  x = 7 # seven\n  # two\n  y = 2\nb = 3");
    }

    [Fact]
    public void FullSpan_Block_HoldsTheHeaderAndItsLines()
    {
        var document = Reading.Parse("\uFEFF# zero\nA: # one\n\n  x = 1 # two\n# three\n  y = (2)\n\n# four\nb = 3\n# five");
        var block = (BlockStatement)document.Statements[0];

        block.FullSpan.Text.Should().Be("\uFEFF# zero\nA: # one\n\n  x = 1 # two\n# three\n  y = (2)\n");
        block.HeaderSpan.Text.Should().Be("\uFEFF# zero\nA: # one\n");
        block.Statements.Select(statement => statement.FullSpan.Text).Should().Equal(
            "\n  x = 1 # two\n", "# three\n  y = (2)\n");
        document.Statements[1].FullSpan.Text.Should().Be("\n# four\nb = 3\n");
        document.TrailingSpan.Text.Should().Be("# five");
    }

    private static bool IsWhole(string text)
    {
        var document = Reading.Parse(text, new GinParserOptions { MaxNesting = 10_000 });
        return document.ToText() == text && Follow(document.Statements, 0, document.TrailingSpan.Start);
    }

    /// <summary>Whether the full spans go from a place to another without a gap, each around its statement.</summary>
    private static bool Follow(IEnumerable<GinStatement> statements, int start, int end)
    {
        foreach (var statement in statements)
        {
            var (span, full) = (statement.Span, statement.FullSpan);
            if (full.Start != start || span.Start < full.Start || span.End > full.End
                || (statement is BlockStatement block && !Follow(block.Statements, block.HeaderSpan.End, full.End)))
            {
                return false;
            }

            start = full.End;
        }

        return start == end;
    }
}
