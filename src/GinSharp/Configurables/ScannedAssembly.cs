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
}
