using CsCheck;
using GinSharp.Fuzz;

namespace GinSharp.Syntax.Tests.Formatting;

/// <summary>What holds of every text: the meaning stays, and so do the comments; once is enough.</summary>
public class GinFormatterPropertyTests
{
    [Fact]
    public void Format_AnyTextAtHand_KeepsMeaningAndCommentsAndIsIdempotent()
    {
        var wrong = Inputs.All.Select(input => FormatCheck.Run(input.Input) is { } flaw ? $"{input.Id}: {flaw}" : null);

        wrong.Where(flaw => flaw is not null).Should().BeEmpty();
    }

    [Fact]
    public void Format_WrongTexts_KeepsMeaningAndCommentsAndIsIdempotent()
    {
        Inputs.Soup.Sample(text => FormatCheck.Run(text).Should().BeNull(), iter: 10_000, seed: "0N0XIzNsQ0O2");
        Inputs.Damaged.Sample(text => FormatCheck.Run(text).Should().BeNull(), iter: 5_000, seed: "0N0XIzNsQ0O3");
    }
}
