using System.Reflection;
using GinSharp.Torch.Configurables;

namespace GinSharp.Torch;

/// <summary>Everything that is registered: the public methods of each family, under the family's module.</summary>
internal static class TorchConfigurables
{
    private static readonly (Type Family, string Module)[] Families =
    [
        (typeof(Optimizers), "torch.optim"),
        (typeof(Schedulers), "torch.optim.lr_scheduler"),
        (typeof(Losses), "torch.nn.modules.loss"),
        (typeof(ActivationFunctions), "torch.nn.modules.activation"),
        (typeof(Layers), "torch.nn"),
        (typeof(Convolutions), "torch.nn"),
        (typeof(Poolings), "torch.nn"),
        (typeof(Paddings), "torch.nn"),
        (typeof(Normalizations), "torch.nn"),
        (typeof(Dropouts), "torch.nn"),
        (typeof(SequenceModules), "torch.nn"),
        (typeof(Containers), "torch.nn"),
        (typeof(Initializers), "torch.nn.init"),
        (typeof(Distributions), "torch.distributions"),
        (typeof(DataSets), "torch.utils.data"),
    ];

    /// <summary>Each method with its complete selector, in the order of the families and their files.</summary>
    public static IEnumerable<(string Selector, MethodInfo Method)> All =>
        from family in Families
        from method in family.Family.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        select (Selector(method, family.Module), method);

    public static void Register(GinConfig config)
    {
        foreach (var (selector, method) in All)
        {
            config.Register(method, selector);
        }
    }

    private static string Selector(MethodInfo method, string module) =>
        method.GetCustomAttribute<TorchNameAttribute>()?.Selector ?? $"{module}.{method.Name}";
}
