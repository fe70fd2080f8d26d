using System.Collections.Immutable;
using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>What one assembly marks: its configurables and its enums of constants.</summary>
internal sealed record ScannedAssembly(
    Assembly Assembly, ImmutableArray<Configurable> Configurables, ImmutableArray<Type> ConstantEnums)
{
    /// <summary>The configurables whose names no file can say.</summary>
    public ImmutableArray<Configurable> LeftOut { get; } =
        [.. Configurables.Where(configurable => !ModuleName.CanBeSaid(configurable))];

    public string Name { get; } = Assembly.GetName().Name!;

    /// <summary>Whether it marks something that a selector may mean.</summary>
    public bool MayMean(string selector)
    {
        var name = LastName(selector);
        return Configurables.Any(configurable => FoldedName.Of(configurable.Name) == name
            || configurable.FormerNames.Any(former => LastName(former) == name));
    }

    private static string LastName(string selector) => FoldedName.Of(selector[(selector.LastIndexOf('.') + 1)..]);
}
