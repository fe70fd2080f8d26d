using System.Numerics;
using GinSharp.Bindings;

namespace GinSharp.Tests.Bindings;

public class PythonEqualityComparerTests
{
    private static readonly PythonEqualityComparer Comparer = PythonEqualityComparer.Instance;

    public static TheoryData<object?, object?> Same => new()
    {
        { null, null },
        { 1L, 1.0 },
        { 1L, true },
        { 0.0, false },
        { 0.0, -0.0 },
        { 1, 1L },
        { (byte)7, (Half)7 },
        { (Int128)7, 7u },
        { 7f, (nint)7 },
        { (short)7, (ushort)7 },
        { (sbyte)7, 7UL },
        { (nuint)7, (UInt128)7 },
        { 1L, new BigInteger(1) },
        { BigInteger.Pow(2, 100), Math.Pow(2, 100) },
        { -BigInteger.Pow(2, 64), new Complex(-Math.Pow(2, 64), 0) },
        { 2.5, new Complex(2.5, 0) },
        { true, Complex.One },
        { new Complex(1, 2), new Complex(1, 2) },
        { double.PositiveInfinity, double.PositiveInfinity },
        { "a", "a" },
        { new byte[] { 1, 2 }, new byte[] { 1, 2 } },
        { new object?[] { 1L, null, "a" }, new object?[] { 1.0, null, "a" } },
        { new object?[] { new object?[] { true } }, new object?[] { new object?[] { 1L } } },
        { Reference("s", "X"), Reference("s", "X") },
        { DayOfWeek.Friday, DayOfWeek.Friday },
        { 1.5m, 1.50m },
    };

    public static TheoryData<object?, object?> Differs => new()
    {
        { null, 0L },
        { null, false },
        { 0L, null },
        { 1L, "1" },
        { 1L, 1.5 },
        { 1L, new Complex(1, 1) },
        { 9007199254740993L, 9007199254740992.0 },
        { 9007199254740992.0, 9007199254740993L },
        { BigInteger.Pow(2, 100) + 1, Math.Pow(2, 100) },
        { BigInteger.Pow(10, 400), double.PositiveInfinity },
        { double.NaN, double.NaN },
        { "a", "A" },
        { "a", new byte[] { 97 } },
        { new byte[] { 97 }, "a" },
        { new byte[] { 1, 2 }, new byte[] { 1 } },
        { new object?[] { 1L }, new object?[] { 1L, 2L } },
        { new object?[] { 1L }, new object?[] { 2L } },
        { new object?[] { 1L }, 1L },
        { new object?[] { double.NaN }, new object?[] { double.NaN } },
        { Reference("s", "X"), Reference("", "X") },
        { Reference("s", "X"), Reference("s", "Y") },
        { Reference("s", "X"), "@s/X" },
        { DayOfWeek.Monday, 1L },
        { 1L, DayOfWeek.Monday },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void Equals_PythonSaysEqual_IsTrueWithOneHash(object? x, object? y)
    {
        Comparer.Equals(x, y).Should().BeTrue();
        Comparer.Equals(y, x).Should().BeTrue();
        Comparer.GetHashCode(x).Should().Be(Comparer.GetHashCode(y));
    }

    [Theory]
    [MemberData(nameof(Differs))]
    public void Equals_PythonSaysDifferent_IsFalse(object? x, object? y)
    {
        Comparer.Equals(x, y).Should().BeFalse();
        Comparer.Equals(y, x).Should().BeFalse();
    }

    [Fact]
    public void Equals_SameNaN_IsTrue()
    {
        object nan = double.NaN;

        Comparer.Equals(nan, nan).Should().BeTrue();
        Comparer.Equals(new[] { nan }, new[] { nan }).Should().BeTrue();
    }

    [Fact]
    public void Equals_ReferencesOfOtherKind_IsFalse()
    {
        var call = new GinReference(GinReferenceKind.Configurable, "", "X", isCall: true, span: null);
        var macro = new GinReference(GinReferenceKind.Macro, "", "X", isCall: false, span: null);

        Comparer.Equals(call, Reference("", "X")).Should().BeFalse();
        Comparer.Equals(macro, Reference("", "X")).Should().BeFalse();
    }

    private static GinReference Reference(string scope, string selector) =>
        new(GinReferenceKind.Configurable, scope, selector, isCall: false, span: null);
}
