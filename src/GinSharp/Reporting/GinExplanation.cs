using System.Text;

namespace GinSharp;

/// <summary>Where the value of a parameter comes from.</summary>
public sealed class GinExplanation
{
    internal GinExplanation(
        string key, string value, IReadOnlyList<GinBinding> bindings, string? defaultValue, IReadOnlyList<string> lines)
    {
        Key = key;
        Value = value;
        Bindings = bindings;
        Default = defaultValue;
        Lines = lines;
    }

    /// <summary>The key that was asked about.</summary>
    public string Key { get; }

    /// <summary>The value in force, as a .gin file writes it.</summary>
    public string Value { get; }

    /// <summary>
    /// The bindings of the parameter that a call in the scope sees: the one in force first, then those it wins over.
    /// </summary>
    public IReadOnlyList<GinBinding> Bindings { get; }

    /// <summary>The C# default as a .gin file writes it, or null where there is none.</summary>
    public string? Default { get; }

    private IReadOnlyList<string> Lines { get; }

    /// <summary>The explanation as text, a line for each step.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Key} = {Value}");
        foreach (var line in Lines)
        {
            text.Append('\n').Append("  ").Append(line);
        }

        return text.ToString();
    }
}
