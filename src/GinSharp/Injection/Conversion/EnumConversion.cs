using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Strings become members of an enum by their names, integers by their values; several names of a <c>[Flags]</c> enum
/// are joined by <c>,</c> or <c>|</c>. A value without a name is written as C# has it: 0 is a value of each enum, any
/// other number is one on purpose only, which quotes say as a cast does: <c>'7'</c>.
/// </summary>
internal sealed class EnumConversion : ScalarConversion
{
    private const int MostNamesShown = 12;

    private readonly bool _isFlags;
    private readonly string[] _names;
    private readonly Array _values;
    private readonly ulong _allBits;

    public EnumConversion(Type target)
        : base(target, ValueKinds.String | ValueKinds.Integer)
    {
        _isFlags = target.IsDefined(typeof(FlagsAttribute), inherit: false);
        _names = Enum.GetNames(target);
        _values = Enum.GetValues(target);
        _allBits = _values.Cast<object>().Aggregate(0UL, (bits, member) => bits | Bits(member));
    }

    protected override object? Convert(object value, ConversionFaults faults) =>
        value is string names ? FromNames(names, faults) : FromNumber(value, faults);

    private object? FromNames(string names, ConversionFaults faults)
    {
        ulong bits = 0;
        foreach (var name in _isFlags ? names.Split(',', '|') : [names])
        {
            if (FromName(name.Trim(), faults) is not { } member)
            {
                return null;
            }

            bits |= Bits(member);
        }

        return Enum.ToObject(Target, bits);
    }

    private object? FromName(string name, ConversionFaults faults)
    {
        if (BigInteger.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && FromBits(number, out var bits) is { } unnamed && !IsDefined(unnamed, bits))
        {
            return unnamed;
        }

        if (Array.IndexOf(_names, name) is >= 0 and var index)
        {
            return _values.GetValue(index);
        }

        var folded = FoldedName.Of(name);
        var fits = Array.FindAll(_names, member => FoldedName.Of(member) == folded);
        if (fits.Length > 0 && fits.All(fit => ValueOf(fit).Equals(ValueOf(fits[0]))))
        {
            return _values.GetValue(Array.IndexOf(_names, fits[0]));
        }

        if (fits.Length > 1)
        {
            faults.Add(ConversionDiagnostics.AmbiguousMember, name, Target, null, string.Join(", ", fits));
        }
        else
        {
            faults.Add(
                ConversionDiagnostics.UnknownMember, name, Target, Suggest(Nearest(LastPart(name))));
        }

        return null;
    }

    /// <summary>The member that a text most likely means, or null: one written after its type is the member itself.</summary>
    private string? Nearest(string name) =>
        _names.Contains(name, StringComparer.Ordinal) ? name : NearestName.Find(name, _names);

    private object ValueOf(string name) => _values.GetValue(Array.IndexOf(_names, name))!;

    /// <summary>C# and Python write a member after its type.</summary>
    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    private object? FromNumber(object number, ConversionFaults faults)
    {
        PythonNumber.TryReadInteger(number, out var integer);
        if (FromBits(integer, out var bits) is { } member && (bits == 0 || IsDefined(member, bits)))
        {
            return member;
        }

        faults.Add(ConversionDiagnostics.UnknownMember, number, Target, Suggest(nearest: null));
        return null;
    }

    /// <summary>The value of a number, whether it has a name or not; null where the enum is too small for it.</summary>
    private object? FromBits(BigInteger integer, out ulong bits)
    {
        bits = 0;
        if (integer < long.MinValue || integer > ulong.MaxValue)
        {
            return null;
        }

        // The cast keeps the bits of the underlying type only, so a number that does not fit comes out changed.
        bits = integer < 0 ? unchecked((ulong)(long)integer) : (ulong)integer;
        var member = Enum.ToObject(Target, bits);
        return Bits(member) == bits && IsNegative(member) == integer < 0 ? member : null;
    }

    private bool IsDefined(object member, ulong bits) =>
        Enum.IsDefined(Target, member) || (_isFlags && (bits & ~_allBits) == 0);

    private string Suggest(string? nearest)
    {
        var shown = string.Join(", ", _names.Take(MostNamesShown).Select(name => $"'{name}'"));
        var list = _names.Length > MostNamesShown ? $"{shown}, …" : shown;
        return nearest is null ? $"Write one of {list}." : $"Write '{nearest}', one of {list}.";
    }

    /// <summary>The value, sign-extended to 64 bits.</summary>
    private static ulong Bits(object member) => Type.GetTypeCode(member.GetType()) == TypeCode.UInt64
        ? System.Convert.ToUInt64(member, CultureInfo.InvariantCulture)
        : unchecked((ulong)System.Convert.ToInt64(member, CultureInfo.InvariantCulture));

    private static bool IsNegative(object member) => Type.GetTypeCode(member.GetType()) != TypeCode.UInt64 &&
        System.Convert.ToInt64(member, CultureInfo.InvariantCulture) < 0;
}
