using System.Diagnostics.CodeAnalysis;
using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>
/// Writes values as literals of a .gin file, spelled and laid out as Python's <c>repr</c> and <c>pprint</c> do it, but
/// so that they can be read back: infinity is <c>1e400</c>.
/// </summary>
/// <param name="spellReference">How a reference is written; null for the way it is spelled in its file.</param>
/// <param name="findConstant">
/// The complete name of the constant that an enum's value is registered as, or null where it is not, so that the name
/// of its member is written as a string.
/// </param>
/// <param name="check">Whether what is written for a parameter reads as its value; null for no such check.</param>
internal sealed class LiteralWriter(
    Func<GinReference, string>? spellReference = null,
    Func<Enum, string?>? findConstant = null,
    LiteralCheck? check = null)
{
    private readonly Func<GinReference, string> _spellReference = spellReference ?? (reference => reference.ToString());
    private readonly Func<Enum, string?> _findConstant = findConstant ?? (_ => null);

    /// <summary>Whether the value, with all that it holds, has a literal.</summary>
    public bool IsExpressible(object? value) => WithStack(() => Build(value) is not null);

    /// <summary>Writes a value on one line.</summary>
    /// <returns>Whether the value has a literal.</returns>
    public bool TryWrite(object? value, [NotNullWhen(true)] out string? text) => TryWrite(value, null, out text);

    /// <summary>Writes a value on several lines where it is long.</summary>
    /// <param name="value">The value.</param>
    /// <param name="width">The code points that a line should not exceed.</param>
    /// <param name="text">The lines, separated by <c>\n</c>.</param>
    /// <returns>Whether the value has a literal.</returns>
    public bool TryWrite(object? value, int? width, [NotNullWhen(true)] out string? text)
    {
        text = WithStack<string?>(() => Build(value) is { } literal ? LiteralLayout.Format(literal, width) : null);
        return text is not null;
    }

    /// <summary>Writes the value of a parameter, on several lines where it is long and a width is given.</summary>
    /// <returns>Whether the value has a literal that gives the parameter the same again.</returns>
    public bool TryWrite(ConfigTextEntry entry, int? width, [NotNullWhen(true)] out string? text)
    {
        text = WithStack<string?>(() =>
            Build(entry) is { } literal ? LiteralLayout.Format(literal, width) : null);
        return text is not null;
    }

    /// <summary>Whether the value of a parameter has a literal that gives the parameter the same again.</summary>
    public bool IsExpressible(ConfigTextEntry entry) => WithStack(() => Build(entry) is not null);

    /// <summary>
    /// A value as trackers take it: null, a <c>bool</c>, <c>long</c>, <c>double</c> or <c>string</c>; what is none of
    /// these as its literal, or, where it has none, its type in angle brackets.
    /// </summary>
    public object? Flatten(ConfigTextEntry entry) => WithStack<object?>(() => (Build(entry) ?? Build(entry.Value)) switch
    {
        null => $"<{TypeName.Of(entry.Value!.GetType())}>",
        NoneLiteral => null,
        BooleanLiteral literal => literal.Value,
        IntegerLiteral literal when literal.Value >= long.MinValue && literal.Value <= long.MaxValue =>
            (long)literal.Value,
        FloatLiteral literal => literal.Value,
        StringLiteral literal => literal.Value,
        var literal => LiteralLayout.Format(literal, null),
    });

    /// <summary>What a thread with a small stack writes is the same.</summary>
    private static T WithStack<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (InsufficientExecutionStackException)
        {
            return LargeStack.Run(write);
        }
    }

    private Literal? Build(object? value) => new LiteralBuilder(_spellReference, _findConstant).Build(value);

    /// <summary>The literal with the value's own digits where it serves, else the exact one, else null.</summary>
    private Literal? Build(ConfigTextEntry entry)
    {
        foreach (var isExact in (ReadOnlySpan<bool>)[false, true])
        {
            if (new LiteralBuilder(_spellReference, _findConstant, isExact).Build(entry.Value) is { } literal
                && check?.Accepts(entry, literal, isExact) != false)
            {
                return literal;
            }
        }

        return null;
    }
}
