using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Scope names from the outermost in. Immutable.</summary>
internal sealed class ScopePath : IEquatable<ScopePath>
{
    public static readonly ScopePath Root = new("");

    private readonly int _hash;

    private ScopePath(string text)
    {
        Text = text;
        Prefixes = PrefixesOf(text);
        _hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The names joined by <c>/</c>; empty at the root.</summary>
    public string Text { get; }

    /// <summary>The texts of all scopes that a call in this one sees, from the root to this one.</summary>
    public ImmutableArray<string> Prefixes { get; }

    /// <summary>The scope that a reference or macro of a parsed file names.</summary>
    public static ScopePath Of(string text) => text.Length == 0 ? Root : new ScopePath(text);

    /// <summary>The scope inside this one.</summary>
    /// <param name="names">Names joined by <c>/</c>, which may contain dots.</param>
    /// <exception cref="GinException"><c>GIN2028</c>: <paramref name="names"/> is no scope.</exception>
    public ScopePath Append(string names)
    {
        if (!names.Split('/').All(ModuleName.IsSelector))
        {
            throw new GinException(GinDiagnostic.Create(BindingDiagnostics.InvalidScope, null, null, names));
        }

        return new ScopePath(Text.Length == 0 ? names : $"{Text}/{names}");
    }

    public bool Equals(ScopePath? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as ScopePath);

    public override int GetHashCode() => _hash;

    public override string ToString() => Text;

    private static ImmutableArray<string> PrefixesOf(string text)
    {
        if (text.Length == 0)
        {
            return [""];
        }

        var prefixes = ImmutableArray.CreateBuilder<string>();
        prefixes.Add("");
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            prefixes.Add(text[..slash]);
        }

        prefixes.Add(text);
        return prefixes.ToImmutable();
    }
}
