namespace GinSharp.Configurables;

/// <summary>What a <c>[Configurable&lt;T&gt;]</c> says, whatever its class.</summary>
internal interface IConfigurableType
{
    Type Type { get; }

    string? Name { get; }

    string? Module { get; }
}
