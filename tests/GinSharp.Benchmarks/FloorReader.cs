using System.Globalization;

namespace GinSharp.Benchmarks;

/// <summary>
/// The least that reads a <see cref="MixedConfig"/>: a hand-written reader that trusts its text and keeps values only.
/// </summary>
internal sealed class FloorReader(string text)
{
    private int _position;

    public Dictionary<string, object?> Read()
    {
        var bindings = new Dictionary<string, object?>();
        while (_position < text.Length)
        {
            var key = Until(" ");
            _position += " = ".Length;
            bindings[key] = Value();
            _position++;
        }

        return bindings;
    }

    private object? Value()
    {
        switch (text[_position])
        {
            case '[':
            case '(':
                return Items();
            case '{':
                return Entries();
            case '\'':
                return Quoted();
            case '@' or '%':
                return Until("\n,]}");
            default:
                return Word(Until("\n,])}"));
        }
    }

    private static object Word(string word) => word switch
    {
        "True" => true,
        "False" => false,
        _ when long.TryParse(word, CultureInfo.InvariantCulture, out var integer) => integer,
        _ => double.Parse(word, CultureInfo.InvariantCulture),
    };

    private List<object?> Items()
    {
        var items = new List<object?>();
        for (_position++; text[_position] is not (']' or ')');)
        {
            items.Add(Value());
            SkipComma();
        }

        _position++;
        return items;
    }

    private Dictionary<string, object?> Entries()
    {
        var entries = new Dictionary<string, object?>();
        for (_position++; text[_position] != '}';)
        {
            var key = Quoted();
            _position += ": ".Length;
            entries[key] = Value();
            SkipComma();
        }

        _position++;
        return entries;
    }

    private string Quoted()
    {
        _position++;
        var quoted = Until("'");
        _position++;
        return quoted;
    }

    private string Until(string ends)
    {
        var start = _position;
        _position += text.AsSpan(start).IndexOfAny(ends);
        return text[start.._position];
    }

    private void SkipComma() => _position += text[_position] == ',' ? ", ".Length : 0;
}
