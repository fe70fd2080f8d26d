using System.Globalization;
using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Strings become members of an enum by their names, integers by their values; several names of a <c>[Flags]</c> enum
/// are joined by <c>,</c> or <c>|</c>.
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
        if (Array.IndexOf(_names, name) is >= 0 and var index)
        {
            return _values.GetValue(index);
        }

        var fits = Array.FindAll(_names, member => string.Equals(member, name, StringComparison.OrdinalIgnoreCase));
        if (fits.Length == 1)
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
                ConversionDiagnostics.UnknownMember, name, Target, Suggest(NearestName.Find(LastPart(name), _names)));
        }

        return null;
    }

    /// <summary>C# and Python write a member after its type.</summary>
    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    private object? FromNumber(object number, ConversionFaults faults)
    {
        PythonNumber.TryReadInteger(number, out var integer);
        if (integer >= long.MinValue && integer <= ulong.MaxValue)
        {
            // The cast keeps the bits of the underlying type only, so a number that does not fit comes out changed.
            var bits = integer < 0 ? unchecked((ulong)(long)integer) : (ulong)integer;
            var member = Enum.ToObject(Target, bits);
            if (Bits(member) == bits && IsNegative(member) == integer < 0 && IsDefined(member, bits))
            {
                return member;
            }
        }

        faults.Add(ConversionDiagnostics.UnknownMember, number, Target, Suggest(nearest: null));
        return null;
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
