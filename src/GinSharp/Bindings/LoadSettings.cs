using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>What the options of a config say about reading texts.</summary>
internal sealed record LoadSettings
{
    public required ConfigFiles Files { get; init; }

    /// <summary>What was read already.</summary>
    public FileReads Reads { get; init; } = new();

    public bool ScansApplication { get; init; } = true;

    /// <summary>The assemblies that files with dynamic registration may reach.</summary>
    public ImmutableArray<Assembly> DynamicAssemblies { get; init; } = [];

    public bool FoldsNames { get; init; } = true;

    public required int MaxIncludeDepth { get; init; }

    public required int MaxIncludes { get; init; }

    public required int MaxTotalLength { get; init; }

    public required ValueLimits Limits { get; init; }

    public GinParserOptions Parser { get; init; } = GinParserOptions.Default;
}
