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
        Depth = text.Length == 0 ? 0 : text.AsSpan().Count('/') + 1;
        _hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The names joined by <c>/</c>; empty at the root.</summary>
    public string Text { get; }

    /// <summary>How many names there are.</summary>
    public int Depth { get; }

    /// <summary>
    /// The texts of all scopes that a call in this one sees, from the root to this one. Each is made when it is asked
    /// for: to keep them would take the square of the scope's own length.
    /// </summary>
    public IEnumerable<string> Prefixes
    {
        get
        {
            yield return "";
            for (var end = Text.IndexOf('/', StringComparison.Ordinal); end >= 0; end = Text.IndexOf('/', end + 1))
            {
                yield return Text[..end];
            }

            if (Text.Length > 0)
            {
                yield return Text;
            }
        }
    }

    /// <summary>
    /// The scope itself, or the nearest one around it that a binding can name: a name with a dot in it cannot be bound
    /// for, so a call sees the same bindings in both.
    /// </summary>
    public string Bindable
    {
        get
        {
            var dot = Text.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 ? Text : Text[..Math.Max(0, Text.LastIndexOf('/', dot))];
        }
    }

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
}
