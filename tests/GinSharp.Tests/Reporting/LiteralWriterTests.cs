using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using GinSharp.Reporting;
using GinSharp.Tests.Injection.Conversion;

namespace GinSharp.Tests.Reporting;

public class LiteralWriterTests
{
    public static TheoryData<object?, string> Scalars { get; } = new()
    {
        { null, "None" },
        { true, "True" },
        { (byte)200, "200" },
        { -5, "-5" },
        { ulong.MaxValue, "18446744073709551615" },
        { BigInteger.Pow(10, 30), "1000000000000000000000000000000" },
        { Int128.MinValue, "-170141183460469231731687303715884105728" },
        { 1.0, "1.0" },
        { -0.0, "-0.0" },
        { 0.0001, "0.0001" },
        { 0.00001, "1e-05" },
        { 1e15, "1000000000000000.0" },
        { 9999999999999998.0, "9999999999999998.0" },
        { 1e16, "1e+16" },
        { 1.5e300, "1.5e+300" },
        { 5e-324, "5e-324" },
        { double.MaxValue, "1.7976931348623157e+308" },
        { double.PositiveInfinity, "1e400" },
        { double.NegativeInfinity, "-1e400" },
        { Math.ScaleB(1, -25), "2.9802322387695312e-08" },
        { Math.ScaleB(1, -958), "4.1045368012983762e-289" },
        { 0.1f, "0.1" },
        { 16777216f, "16777216.0" },
        { float.MaxValue, "3.4028235e+38" },
        { float.NegativeInfinity, "-1e400" },
        { (Half)0.1, "0.1" },
        { 2.50m, "2.5" },
        { -1000000m, "-1000000.0" },
        { new Complex(0, 2), "2j" },
        { new Complex(-0.0, -2), "-2j" },
        { new Complex(0, 1e16), "1e+16j" },
        { new Complex(0, double.NegativeInfinity), "-1e400j" },
        { "", "''" },
        { "it's", "\"it's\"" },
        { "say \"hi\"", "'say \"hi\"'" },
        { "both ' and \"", "'both \\' and \"'" },
        { "\\ \t\r\n\0\x1b\x7f", @"'\\ \t\r\n\x00\x1b\x7f'" },
        { "é Ā 中 \U0001F600 \u0301", "'é Ā 中 \U0001F600 \u0301'" },
        { "\u0085\u00A0\u00AD\u200B\u2028\u3000\uE000\uFEFF", @"'\x85\xa0\xad\u200b\u2028\u3000\ue000\ufeff'" },
        { "\U000E0001\U0010FFFF", @"'\U000e0001\U0010ffff'" },
        { 'x', "'x'" },
        { Array.Empty<byte>(), "b''" },
        { "it's \"\\\n\t\0~"u8.ToArray(), @"b'it\'s ""\\\n\t\x00~'" },
        { new byte[] { 0x7f, 0x80, 0xff, (byte)'\'' }, @"b""\x7f\x80\xff'""" },
        { DayOfWeek.Monday, "'Monday'" },
        { AttributeTargets.Class | AttributeTargets.Method, "'Class, Method'" },
        { (DayOfWeek)(-3), "'-3'" },
        { new TimeSpan(1, 2, 3, 4, 500), "'1.02:03:04.5000000'" },
        { new DateTime(2024, 2, 29, 13, 5, 6, 70), "'2024-02-29T13:05:06.07'" },
        { new DateTime(2024, 2, 29, 13, 5, 6, DateTimeKind.Utc), "'2024-02-29T13:05:06Z'" },
        { new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(-2)), "'2024-02-29T13:05:06-02:00'" },
        { new DateOnly(2024, 2, 29), "'2024-02-29'" },
        { new TimeOnly(13, 5, 6, 7), "'13:05:06.007'" },
        { Guid.Empty, "'00000000-0000-0000-0000-000000000000'" },
        { new Uri("http://a/b?c"), "'http://a/b?c'" },
        { new Version(1, 2), "'1.2'" },
        { new FileInfo("a/b.txt"), "'a/b.txt'" },
        { new DirectoryInfo("a/b"), "'a/b'" },
    };

    public static TheoryData<object, string> Containers { get; } = new()
    {
        { new List<object?>(), "[]" },
        { new List<object?> { 1L, "a", null }, "[1, 'a', None]" },
        { new[] { GinRequired.Instance }, "[%gin.REQUIRED]" },
        { new[] { 1, 2 }, "[1, 2]" },
        { new[] { "a" }, "['a']" },
        { new sbyte[] { 1, -1 }, "[1, -1]" },
        { ImmutableArray.Create(1.5f), "[1.5]" },
        { new Queue<int>([3, 1]), "[3, 1]" },
        { Array.Empty<object?>(), "()" },
        { new object?[] { 1L }, "(1,)" },
        { new object?[] { 1L, new List<object?>() }, "(1, [])" },
        { (1, "b"), "(1, 'b')" },
        { Tuple.Create(1), "(1,)" },
        { (1, 2, 3, 4, 5, 6, 7, 8, 9), "(1, 2, 3, 4, 5, 6, 7, 8, 9)" },
        { new HashSet<string> { "b", "a" }, "['a', 'b']" },
        { new[] { 10, 9, 1 }.ToFrozenSet(), "[1, 9, 10]" },
        { GinDictionary.Empty, "{}" },
        { Dictionary(("b", 1L), ("a", Array.Empty<object?>())), "{'a': (), 'b': 1}" },
        { new Dictionary<int, string> { [2] = "b", [1] = "a" }, "{1: 'a', 2: 'b'}" },
        { new SortedList<string, double> { ["x"] = 0.5 }, "{'x': 0.5}" },
    };

    public static TheoryData<object?> Inexpressible { get; } = new()
    {
        new object(),
        new DateTime(2024, 2, 29, 13, 5, 6, DateTimeKind.Local),
        double.NaN,
        float.NaN,
        new Complex(1, 2),
        new Complex(0, double.NaN),
        0.12345678901234567890m,
        decimal.MaxValue,
        new int[1, 2],
        default(ImmutableArray<int>),
        new[] { 1, 2 }.Where(number => number > 1),
        new List<object?> { 1L, new object?[] { new object() } },
        Dictionary(("a", double.NaN)),
        new Dictionary<object, int> { [new List<object?>()] = 1 },
        new Dictionary<object, int> { [(1, Array.Empty<int>())] = 1 },
        new Dictionary<object, int> { [1] = 1, [1.0] = 2 },
        ImmutableDictionary<object, int>.Empty.Add(new object(), 1),
        Endless(),
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    [MemberData(nameof(Containers))]
    public void TryWrite_Value_IsPythonsRepr(object? value, string expected)
    {
        new LiteralWriter().TryWrite(value, out var text).Should().BeTrue();

        text.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Inexpressible))]
    public void TryWrite_ValueWithoutLiteral_IsRefused(object? value)
    {
        var writer = new LiteralWriter();

        writer.IsExpressible(value).Should().BeFalse();
        writer.TryWrite(value, width: 76, out var text).Should().BeFalse();
        text.Should().BeNull();
    }

    [Fact]
    public void TryWrite_LoneSurrogates_AreEscaped()
    {
        new LiteralWriter().TryWrite("\uDE00a\uD83D", out var text);

        text.Should().Be(@"'\ude00a\ud83d'");
    }

    [Fact]
    public void TryWrite_References_AreSpelledAsTold()
    {
        object?[] value =
        [
            new GinReference(GinReferenceKind.Configurable, "a/b", "m.Name", isCall: true, null),
            new GinReference(GinReferenceKind.Macro, "", "size", isCall: true, null),
            DayOfWeek.Sunday,
            DayOfWeek.Friday,
        ];

        new LiteralWriter().TryWrite(value, out var plain);
        new LiteralWriter(
            reference => $"<{reference.Selector}>",
            member => member is DayOfWeek.Friday ? "calendar.DayOfWeek.Friday" : null).TryWrite(value, out var spelled);

        plain.Should().Be("(@a/b/m.Name(), %size, 'Sunday', 'Friday')");
        spelled.Should().Be("(<m.Name>, <size>, 'Sunday', %calendar.DayOfWeek.Friday)");
    }

    [Fact]
    public void TryWrite_ContainerThatHoldsItself_IsRefused()
    {
        var list = new List<object?>();
        list.Add(new object?[] { new Dictionary<string, object?> { ["self"] = list } });

        new LiteralWriter().IsExpressible(list).Should().BeFalse();
    }

    [Fact]
    public void TryWrite_ContainerHeldTwice_IsWrittenTwice()
    {
        List<object?> shared = [1L];

        new LiteralWriter().TryWrite(new List<object?> { shared, shared }, out var text);

        text.Should().Be("[[1], [1]]");
    }

    [Fact]
    public void TryWrite_AnyDepth_NeverOverflowsTheStack()
    {
        var writer = new LiteralWriter();
        var isWritten = new List<bool>();
        var thread = new Thread(
            () =>
            {
                for (var depth = 16; depth < 100_000; depth += depth / 4)
                {
                    isWritten.Add(writer.TryWrite(Nested(depth), width: 1, out _));
                    isWritten.Add(writer.TryWrite(new Dictionary<object, int> { [NestedTuple(depth)] = 1 }, out _));
                }
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        isWritten.First().Should().BeTrue();
        isWritten.Last().Should().BeFalse();
    }

    [Fact]
    public void TryWrite_Halves_ComeBack()
    {
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            var value = BitConverter.UInt16BitsToHalf((ushort)bits);
            if (!Half.IsNaN(value))
            {
                new LiteralWriter().TryWrite(value, out var text).Should().BeTrue();
                ((Half)(double)LiteralReader.Read(text!)!).Should().Be(value);
            }
        }
    }

    private static GinDictionary Dictionary(params (object? Key, object? Value)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));

    private static IEnumerable<int> Endless()
    {
        while (true)
        {
            yield return 0;
        }
    }

    private static List<object?> Nested(int depth)
    {
        List<object?> value = [1L];
        for (var i = 1; i < depth; i++)
        {
            value = [value];
        }

        return value;
    }

    private static object?[] NestedTuple(int depth)
    {
        object?[] value = [1L];
        for (var i = 1; i < depth; i++)
        {
            value = [value];
        }

        return value;
    }
}
