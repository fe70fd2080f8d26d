using GinSharp.Torch.Tests.Cases;
using TorchSharp;

namespace GinSharp.Torch.Tests;

/// <summary>Each configurable, built by a file, is what the same call in C# gives.</summary>
public class ConfigurableTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < AllCases.List.Count; i++)
            {
                data.Add(i, AllCases.List[i].Selector);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Create_OfAFile_EqualsTheOneByHand(int index, string selector)
    {
        var one = AllCases.List[index];

        var built = TorchConfig.Build(selector, one.Bindings);
        torch.manual_seed(1);
        var expected = one.ByHand();

        built.Should().NotBeNull().And.BeOfType(expected!.GetType());
        State.Of(built).Should().Be(State.Of(expected));
        if (one.Use is { } use)
        {
            torch.manual_seed(2);
            var result = use(built!);
            torch.manual_seed(2);
            State.Of(result).Should().Be(State.Of(use(expected)));
        }
    }

    [Fact]
    public void Cases_TogetherWithTheRegistration_LeaveNoConfigurableOut() =>
        AllCases.List.Select(one => one.Selector).Distinct().Should()
            .BeEquivalentTo(TorchConfigurables.All.Select(one => one.Selector));
}
