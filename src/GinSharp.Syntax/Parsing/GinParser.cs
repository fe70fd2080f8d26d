using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GinSharp.Syntax.Diagnostics;
using GinSharp.Syntax.Parsing;

namespace GinSharp.Syntax;

/// <summary>Reads .gin texts. No text makes it throw: what is wrong with one is in the diagnostics.</summary>
public static class GinParser
{
    /// <summary>Reads a text of statements. After a mistake it goes on at the next statement.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The limits, or null for the usual ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static GinDocument Parse(SourceText source, GinParserOptions? options = null)
    {
        var context = NewContext(source, options);
        return IsTooLong(context)
            ? new GinDocument(source, [], [], context.Diagnostics.ToImmutable())
            : new DocumentReader(context).Read();
    }

    /// <summary>Reads a text that is one value, such as <c>[1, @Adam()]</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">What is wrong with it; empty when nothing is.</param>
    /// <param name="options">The limits, or null for the usual ones.</param>
    /// <returns>The value, or null when the text is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static GinValue? ParseValue(
        SourceText source, out ImmutableArray<GinDiagnostic> diagnostics, GinParserOptions? options = null)
    {
        var context = NewContext(source, options);
        var value = IsTooLong(context) ? null : ReadValue(context);
        diagnostics = context.Diagnostics.ToImmutable();
        return diagnostics.Any(diagnostic => diagnostic.Severity == GinSeverity.Error) ? null : value;
    }

    /// <summary>
    /// Reads the key of a binding: <c>scope/module.Name.parameter</c>, or a macro as <c>%scope/NAME</c> or
    /// <c>scope/NAME</c>, which is short for <c>scope/NAME/gin.macro.value</c>.
    /// </summary>
    /// <param name="text">The key; no white space may stand in it.</param>
    /// <param name="target">The configurable; a macro's is <c>gin.macro</c> in the scope that the macro names.</param>
    /// <param name="parameter">The parameter; a macro's is <c>value</c>.</param>
    /// <returns>Whether the text is such a key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParseKey(
        string text, [NotNullWhen(true)] out ScopedSelector? target, [NotNullWhen(true)] out string? parameter)
    {
        var context = NewContext(new SourceText("key", text), null);
        var isMacro = text.Length > 0 && text[0] == '%';
        (target, parameter) = (null, null);
        var result = isMacro
            ? Names.TargetAfter('%')(new SourceInput(context, 1))
            : Names.Key(new SourceInput(context, 0));
        if (!result.WasSuccessful || result.Value.End < text.Length)
        {
            return false;
        }

        var key = result.Value;
        if (isMacro || key.LastDot < 0)
        {
            (target, parameter) = (new ScopedSelector(key.Text, "gin.macro", key.Span), "value");
        }
        else
        {
            (target, parameter) = (key.ToTarget(), key.LastPart);
        }

        return true;
    }

    /// <summary>Reads the name of a configurable, <c>scope/module.Name</c>; the scopes may have dots.</summary>
    /// <param name="text">The name; no white space may stand in it.</param>
    /// <param name="selector">The name in its parts.</param>
    /// <returns>Whether the text is such a name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParseSelector(string text, [NotNullWhen(true)] out ScopedSelector? selector)
    {
        var context = NewContext(new SourceText("selector", text), null);
        var result = Names.TargetAfter('@')(new SourceInput(context, 0));
        selector = result.WasSuccessful && result.Value.End == text.Length ? result.Value.ToSelector() : null;
        return selector is not null;
    }

    private static ParseContext NewContext(SourceText source, GinParserOptions? options) =>
        new(source ?? throw new ArgumentNullException(nameof(source)), options ?? GinParserOptions.Default);

    private static GinValue? ReadValue(ParseContext context)
    {
        context.Depth++; // Line ends may stand before the value.
        var start = Trivia.Skip(context, 0);
        context.Depth--;
        var result = Values.Text(new SourceInput(context, start));
        return result.WasSuccessful ? result.Value : null;
    }

    private static bool IsTooLong(ParseContext context)
    {
        var (length, limit) = (context.Text.Length, context.Options.MaxLength);
        if (length > limit)
        {
            context.Report(SyntaxDiagnostics.TooLong, 0, 0, null, length, limit);
        }

        return length > limit;
    }
}
