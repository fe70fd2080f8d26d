using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>Reduces one value to a literal; the answer is null where a part of the value has none.</summary>
/// <param name="spell">How a reference is written.</param>
/// <param name="findConstant">The complete name of the constant that holds an enum's value, or null.</param>
/// <param name="isExact">As for <see cref="NumberLiteral.Of"/>.</param>
internal sealed class LiteralBuilder(
    Func<GinReference, string> spell, Func<Enum, string?> findConstant, bool isExact = false)
{
    /// <summary>Deeper than any file may nest; only an object of the program's can be.</summary>
    private const int MaxDepth = 4_096;

    /// <summary>Longer than any file.</summary>
    private const int MaxWidth = 1 << 26;

    private const string SortableTime = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>
    /// The containers around the value that is being read, to notice one that holds itself; null outside any.
    /// </summary>
    private HashSet<object>? _path;

    /// <summary>The containers that were read, of which one may be held again and again.</summary>
    private Dictionary<object, Literal?>? _read;

    public Literal? Build(object? value) => value switch
    {
        null => new NoneLiteral(),
        Literal literal => literal,
        GinReference reference => new ReferenceLiteral(spell(reference)) { Reference = reference },
        GinRequired required => new ReferenceLiteral(required.ToString()) { Reference = required },
        bool boolean => new BooleanLiteral(boolean),
        string text => new StringLiteral(text),
        char character => new StringLiteral(character.ToString()),
        Enum member => BuildEnum(member),
        _ => NumberLiteral.Of(value, isExact) ?? BuildText(value) ?? BuildContainer(value),
    };

    /// <summary>The string that a parameter of the value's type would take for it; null for other types.</summary>
    private static StringLiteral? BuildText(object value)
    {
        var text = value switch
        {
            TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
            DateTime { Kind: DateTimeKind.Unspecified } time =>
                time.ToString(SortableTime, CultureInfo.InvariantCulture),
            DateTime { Kind: DateTimeKind.Utc } time => $"{time.ToString(SortableTime, CultureInfo.InvariantCulture)}Z",
            DateTimeOffset time => time.ToString(SortableTime + "zzz", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            Guid id => id.ToString(),
            Uri uri => uri.OriginalString,
            Version version => version.ToString(),
            FileSystemInfo file => file.ToString(),
            _ => null,
        };
        return text is null ? null : new StringLiteral(text);
    }

    private Literal BuildEnum(Enum member)
    {
        if (findConstant(member) is { } name)
        {
            return new ReferenceLiteral("%" + name)
            {
                Reference = new GinReference(GinReferenceKind.Constant, "", name, isCall: true, null)
                {
                    Configurable = BuiltIns.Constant,
                    Constant = member,
                },
            };
        }

        // A value without a name shows as its number, in quotes; 0 is a value of each enum.
        var text = member.ToString();
        return text == "0" ? new IntegerLiteral(0) : new StringLiteral(text);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "A collection of the program's own that fails to be read has no literal; a report never breaks the program.")]
    private Literal? BuildContainer(object value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _path ??= new(ReferenceEqualityComparer.Instance);
        _read ??= new(ReferenceEqualityComparer.Instance);
        if (_read.TryGetValue(value, out var known))
        {
            return known;
        }

        if (_path.Count == MaxDepth || !_path.Add(value))
        {
            return null;
        }

        try
        {
            var literal = ReadContainer(value);
            return _read[value] = literal is { Width: > MaxWidth } ? null : literal;
        }
        catch (Exception exception) when (exception is not InsufficientExecutionStackException)
        {
            return null;
        }
        finally
        {
            _path.Remove(value);
        }
    }

    // Arrays are told apart by their exact type: a string[] is an object[], an sbyte[] is a byte[].
    private Literal? ReadContainer(object value) => value switch
    {
        byte[] bytes when value.GetType() == typeof(byte[]) => new BytesLiteral(bytes),
        object?[] items when value.GetType() == typeof(object[]) => BuildTuple(items),
        ITuple tuple => BuildTuple(ItemsOf(tuple)),
        List<object?> items => BuildItems(items) is { } built ? new SequenceLiteral("list", "[", built, "]") : null,
        IReadOnlyDictionary<object?, object?> dictionary => BuildDictionary(dictionary),
        IDictionary dictionary => BuildDictionary(EntriesOf(dictionary)),
        IEnumerable items when CollectionTypes.IsList(value.GetType()) => BuildList(items),
        _ => null,
    };

    private SequenceLiteral? BuildTuple(IEnumerable items) => BuildItems(items) is { } built
        ? new SequenceLiteral("tuple", "(", built, built.Length == 1 ? ",)" : ")")
        : null;

    private SequenceLiteral? BuildList(IEnumerable items) => BuildItems(items) is { } built
        ? new SequenceLiteral("list", "[", CollectionTypes.IsSet(items.GetType()) ? KeyOrder.Sort(built) : built, "]")
        : null;

    private ImmutableArray<Literal>? BuildItems(IEnumerable items)
    {
        var built = ImmutableArray.CreateBuilder<Literal>();
        foreach (var item in items)
        {
            if (Build(item) is not { } literal)
            {
                return null;
            }

            built.Add(literal);
        }

        return built.ToImmutable();
    }

    private DictionaryLiteral? BuildDictionary(IEnumerable<KeyValuePair<object?, object?>> entries)
    {
        var built = ImmutableArray.CreateBuilder<KeyValuePair<Literal, Literal>>();
        foreach (var (key, value) in entries)
        {
            if (Build(key) is not { } keyLiteral || !LiteralComparison.IsHashable(keyLiteral)
                || Build(value) is not { } valueLiteral)
            {
                return null;
            }

            built.Add(new(keyLiteral, valueLiteral));
        }

        var sorted = KeyOrder.Sort(built.ToImmutable(), entry => entry.Key);
        return HasDuplicates(sorted) ? null : new DictionaryLiteral(sorted);
    }

    // 1 and 1.0 are two keys to C# and one to a .gin file.
    private static bool HasDuplicates(ImmutableArray<KeyValuePair<Literal, Literal>> entries) => entries
        .Zip(entries.Skip(1)).Any(pair => LiteralComparison.AreEqual(pair.First.Key, pair.Second.Key));

    private static IEnumerable<object?> ItemsOf(ITuple tuple)
    {
        for (var i = 0; i < tuple.Length; i++)
        {
            yield return tuple[i];
        }
    }

    // The other enumerator, the one of IEnumerable, gives pairs of the dictionary's own types.
    private static IEnumerable<KeyValuePair<object?, object?>> EntriesOf(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return new(entry.Key, entry.Value);
        }
    }
}
