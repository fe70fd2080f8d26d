using System.Reflection;
using TorchSharp;

namespace GinSharp.Torch.Tests;

/// <summary>A parameter that no file binds is what TorchSharp makes it.</summary>
public class DefaultTests
{
    private static readonly Type[] Factories =
    [
        typeof(torch.optim), typeof(torch.optim.lr_scheduler), typeof(torch.nn), typeof(torch.nn.init),
        typeof(torch.distributions), typeof(torch.utils.data),
    ];

    public static TheoryData<string> Selectors => [.. TorchConfigurables.All.Select(one => one.Selector)];

    [Theory]
    [MemberData(nameof(Selectors))]
    public void Default_OfAParameter_IsTorchSharpsWhereItHasOne(string selector)
    {
        var method = TorchConfigurables.All.Single(one => one.Selector == selector).Method;
        var theirs = Factories
            .SelectMany(factory => factory.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(factory => factory.Name.Equals(NameOf(method), StringComparison.OrdinalIgnoreCase))
            .SelectMany(factory => factory.GetParameters())
            .ToLookup(parameter => Fold(parameter.Name!));

        foreach (var parameter in method.GetParameters().Where(one => one.DefaultValue is not null and not DBNull))
        {
            NamesOf(parameter).SelectMany(name => theirs[Fold(name)])
                .Where(their => their.HasDefaultValue)
                .Select(their => their.DefaultValue)
                .DefaultIfEmpty(parameter.DefaultValue)
                .Should().Contain(parameter.DefaultValue, parameter.Name);
        }
    }

    private static string NameOf(MethodInfo method) => method.Name switch
    {
        "ChainedScheduler" => "ChainedLR",
        "IterableDataLoader" => "DataLoader",
        var name => name,
    };

    private static IEnumerable<string> NamesOf(ParameterInfo parameter) =>
        parameter.GetCustomAttributes<AlsoNamedAttribute>().Select(other => other.Name).Append(parameter.Name!);

    private static string Fold(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
