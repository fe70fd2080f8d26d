using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>
/// Writes settings as literals. A text says what it is only together with the type that it is meant for: <c>2024</c> is
/// a string for a string, <c>1</c> is true for a Boolean.
/// </summary>
internal sealed class SettingText(ConverterTable converters)
{
    private static readonly Type[] Naturals =
        [typeof(long), typeof(double), typeof(bool), typeof(string), typeof(Complex)];

    /// <summary>The literal that a setting is for a parameter of a type, or null with a diagnostic.</summary>
    public string? Write(GinSetting setting, Type target, DiagnosticBag diagnostics)
    {
        var type = Nullable.GetUnderlyingType(target) ?? target;
        var accepts = AcceptedBy(type);
        return setting.Parts.Count == 0 ? WriteText(setting, type, accepts, diagnostics)
            : SettingLoader.IsList(setting) && (accepts & ValueKinds.Dictionary & ~ListsOf(accepts)) == 0
                ? WriteList(setting, type, diagnostics)
            : WriteDictionary(setting, type, diagnostics);
    }

    /// <summary>The kinds of literals that can become a type, or are instances of it.</summary>
    private ValueKinds AcceptedBy(Type type) => Naturals.Aggregate(
        converters.To(type).Accepts,
        (accepts, natural) => type.IsAssignableFrom(natural) ? accepts | ValueKind.OfType(natural) : accepts);

    /// <summary>Dictionaries, where lists are accepted too: numbered parts are a list then.</summary>
    private static ValueKinds ListsOf(ValueKinds accepts) =>
        (accepts & ValueKinds.Sequence) != 0 ? ValueKinds.Dictionary : ValueKinds.None;

    private string? WriteList(GinSetting setting, Type type, DiagnosticBag diagnostics)
    {
        var itemTypes = TupleTypes.IsTuple(type) ? TupleTypes.ItemsOf(type) : null;
        var itemType = ItemOf(type);
        return Join('[', ']', setting.Parts.Select((part, index) =>
            Write(part, itemTypes is null ? itemType : itemTypes.ElementAtOrDefault(index) ?? typeof(object), diagnostics)));
    }

    private string? WriteDictionary(GinSetting setting, Type type, DiagnosticBag diagnostics)
    {
        var (keyType, valueType) = EntryOf(type);
        return Join('{', '}', setting.Parts.Select(part =>
            WriteText(new GinSetting(part.Path, part.Key, part.Key, part.Rank), keyType, diagnostics) is { } key
            && Write(part, valueType, diagnostics) is { } value
                ? $"{key}: {value}"
                : null));
    }

    private static string? Join(char open, char close, IEnumerable<string?> parts)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : $"{open}{string.Join(", ", all)}{close}";
    }

    private string? WriteText(GinSetting setting, Type target, DiagnosticBag diagnostics)
    {
        var type = Nullable.GetUnderlyingType(target) ?? target;
        return WriteText(setting, type, AcceptedBy(type), diagnostics);
    }

    private static string? WriteText(GinSetting setting, Type type, ValueKinds accepts, DiagnosticBag diagnostics)
    {
        var takesText = (accepts & ValueKinds.String) != 0;
        if (setting.Value is not { } text)
        {
            // Configuration providers say of a null and of an empty object the same.
            return (accepts & ValueKinds.Dictionary) == 0 ? "None" : Ambiguous(setting, "null", "None", "{}", diagnostics);
        }

        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            // They say of an empty text and of an empty array the same.
            return (accepts & ValueKinds.Sequence) == 0 ? Quote(text)
                : !takesText ? "[]"
                : text.Length > 0 ? Quote(text)
                : Ambiguous(setting, "empty", "''", "[]", diagnostics);
        }

        if (type == typeof(bool) && ReadBoolean(trimmed) is { } boolean)
        {
            return boolean;
        }

        var kind = KindOf(trimmed);

        // What begins like a string, a reference or a macro is meant as one, whatever the type.
        if (trimmed[0] is '\'' or '"' or '@' or '%' || (kind is { } known && (accepts & known) != 0))
        {
            return Literal(trimmed, kind);
        }

        if (ReadNumber(trimmed, accepts) is { } number)
        {
            return number;
        }

        var isMeantAsContainer = trimmed[0] is '[' or '(' or '{' && (!takesText || (accepts & ValueKinds.Container) != 0);
        return !isMeantAsContainer && (takesText || kind is null) ? Quote(text) : Literal(trimmed, kind);
    }

    /// <summary>A text that is not a literal must not become several statements.</summary>
    private static string Literal(string text, ValueKinds? kind) => kind is null ? text.ReplaceLineEndings(" ") : text;

    private static string? ReadBoolean(string text) =>
        text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) ? "True"
        : text == "0" || text.Equals("false", StringComparison.OrdinalIgnoreCase) ? "False"
        : null;

    /// <summary>A number that is spelled as the language does not: <c>+5</c>, <c>007</c>.</summary>
    private static string? ReadNumber(string text, ValueKinds accepts) =>
        (accepts & ValueKinds.Integer) != 0
        && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? integer.ToString(CultureInfo.InvariantCulture)
            : text[0] == '+' && KindOf(text[1..]) is { } kind && (accepts & kind & ValueKinds.Number) != 0
                ? text[1..]
                : null;

    /// <summary>The kind of the literal that a text is, <see cref="ValueKinds.None"/> for <c>None</c>, or null.</summary>
    private static ValueKinds? KindOf(string text) =>
        GinParser.ParseValue(new SourceText("value", text), out _) switch
        {
            null => null,
            IntegerValue => ValueKinds.Integer,
            FloatValue => ValueKinds.Float,
            ComplexValue => ValueKinds.Complex,
            BooleanValue => ValueKinds.Boolean,
            StringValue => ValueKinds.String,
            BytesValue => ValueKinds.Bytes,
            ListValue => ValueKinds.List,
            TupleValue => ValueKinds.Tuple,
            DictionaryValue => ValueKinds.Dictionary,
            _ => ValueKinds.None,
        };

    private static string? Ambiguous(
        GinSetting setting, string state, string first, string second, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            BindingDiagnostics.AmbiguousSetting,
            new SourceSpan(new SourceText(setting.Path, ""), 0, 0),
            $"Write the text \"{first}\" or \"{second}\".",
            state,
            first,
            second);
        return null;
    }

    private static string Quote(string text) => PythonRepr.Of(text);

    private static Type ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()! : Arguments(type, typeof(IEnumerable<>))?[0] ?? typeof(object);

    private static (Type Key, Type Value) EntryOf(Type type) =>
        (Arguments(type, typeof(IReadOnlyDictionary<,>)) ?? Arguments(type, typeof(IDictionary<,>))) is [var key, var value]
            ? (key, value)
            : (typeof(string), typeof(object));

    /// <summary>The type arguments of an interface that a type has, or null.</summary>
    private static Type[]? Arguments(Type type, Type definition) =>
        type.GetInterfaces().Prepend(type)
            .FirstOrDefault(shape => shape.IsConstructedGenericType && shape.GetGenericTypeDefinition() == definition)
            ?.GetGenericArguments();
}
