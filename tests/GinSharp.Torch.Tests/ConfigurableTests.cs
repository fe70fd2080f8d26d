using System.Reflection;
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

    [Fact]
    public void Cases_OfAConfigurable_BindEachOfItsParameters()
    {
        var unbound =
            from one in TorchConfigurables.All
            from parameter in one.Method.GetParameters()
            where CanBeTold(parameter) && !IsBound(one.Selector, parameter)
            select $"{one.Selector}.{parameter.Name}";

        // Of logits TorchSharp cannot make one: TorchSharpFaultTests.
        unbound.Should().Equal("torch.distributions.one_hot_categorical.OneHotCategorical.logits");
    }

    // No literal is a generator, and no other device can be counted on.
    private static bool CanBeTold(ParameterInfo parameter) => parameter.Name is not ("generator" or "device");

    private static bool IsBound(string selector, ParameterInfo parameter)
    {
        string[] names =
            [parameter.Name!, .. parameter.GetCustomAttributes<AlsoNamedAttribute>().Select(other => other.Name)];
        return AllCases.List.Where(one => one.Selector == selector).Any(one => one.Bindings.Split('\n').Any(line =>
            names.Contains(line.Split('=')[0].Trim(), StringComparer.OrdinalIgnoreCase)));
    }
}
