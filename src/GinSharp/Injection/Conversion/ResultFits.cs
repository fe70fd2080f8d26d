using System.Numerics;

namespace GinSharp.Injection.Conversion;

/// <summary>Judges declared result types, so that what cannot fit is reported before any call.</summary>
internal static class ResultFits
{
    private static readonly Type[] LiteralTypes =
    [
        typeof(long), typeof(BigInteger), typeof(double), typeof(string), typeof(bool), typeof(byte[]), typeof(Complex),
        typeof(List<object?>), typeof(object?[]), typeof(GinDictionary),
    ];

    /// <param name="result">The declared type of the results.</param>
    /// <param name="target">What they should become.</param>
    /// <param name="accepts">The kinds of literals that can become the target.</param>
    public static ResultFit Of(Type result, Type target, ValueKinds accepts)
    {
        var takesNull = !target.IsValueType || Nullable.GetUnderlyingType(target) is not null;
        if (result == typeof(void))
        {
            return takesNull ? ResultFit.Always : ResultFit.Never;
        }

        if (target.IsAssignableFrom(result))
        {
            return ResultFit.Always;
        }

        var actual = Nullable.GetUnderlyingType(result) ?? result;
        var canFit = target.IsAssignableFrom(actual) || CanBeBoth(actual, target) ||
            (ValueKind.OfType(actual) & accepts) != 0 || Array.Exists(LiteralTypes, IsConvertedResult);
        return canFit ? ResultFit.AtCall : ResultFit.Never;

        bool IsConvertedResult(Type literal) =>
            actual.IsAssignableFrom(literal) && (ValueKind.OfType(literal) & accepts) != 0;
    }

    private static bool CanBeBoth(Type result, Type target) =>
        result.IsAssignableFrom(target) || (result.IsInterface && !target.IsSealed) ||
        (target.IsInterface && !result.IsSealed);
}
