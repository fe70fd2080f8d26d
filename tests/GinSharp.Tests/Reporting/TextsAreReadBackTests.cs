using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Numerics;
using GinSharp.Reporting;

namespace GinSharp.Tests.Reporting;

/// <summary>Each text that the library writes is read by a fresh config, and leads to the same calls.</summary>
public class TextsAreReadBackTests
{
    private static readonly Kind[] Kinds =
    [
        Kind.Of(random => (sbyte)random.Next(-128, 128)),
        Kind.Of(random => (byte)random.Next(256)),
        Kind.Of(random => (short)random.Next(short.MinValue, short.MaxValue + 1)),
        Kind.Of(random => (ushort)random.Next(ushort.MaxValue + 1)),
        Kind.Of(random => Pick(random, int.MinValue, int.MaxValue, 0, random.Next())),
        Kind.Of(random => Pick(random, uint.MaxValue, 0u, (uint)random.Next())),
        Kind.Of(random => Pick(random, long.MinValue, long.MaxValue, random.NextInt64())),
        Kind.Of(random => Pick(random, ulong.MaxValue, (ulong)random.NextInt64())),
        Kind.Of(random => Pick(random, nint.MinValue, nint.MaxValue, random.Next())),
        Kind.Of(random => Pick(random, Int128.MinValue, Int128.MaxValue, random.Next())),
        Kind.Of(random => Pick(random, UInt128.MaxValue, UInt128.Zero)),
        Kind.Of(random => Pick(random, BigInteger.Pow(10, 100), -BigInteger.Pow(2, 64), BigInteger.Zero)),
        Kind.Of(NextHalf),
        Kind.Of(NextFloat),
        Kind.Of(NextDouble),
        Kind.Of(random => Pick(random, decimal.MaxValue, decimal.MinValue, 0.1m, 1.50m, -3m, 0.0000001m)),
        Kind.Of(random => Pick(random, true, false)),
        Kind.Of(random => (char)random.Next(0x10000)),
        Kind.Of(NextText),
        Kind.Of(NextBytes),
        Kind.Of(random => (From1)random.Next(-2, 4)),
        Kind.Of(random => (Small)random.Next(256)),
        Kind.Of(random => (Balance)random.Next(-128, 128)),
        Kind.Of(random => (Huge)Pick(random, 0UL, ulong.MaxValue, 1UL << 63, 3UL, 1UL)),
        Kind.Of(random => (Access)random.Next(-1, 10)),
        Kind.Of(random => (FileAttributes)random.Next(1 << 16)),
        Kind.Of(random => Pick(random, Twice.One, Twice.Uno, Twice.Ein)),
        Kind.Of(NextSpan),
        Kind.Of(NextTime),
        Kind.Of(NextMoment),
        Kind.Of(random => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1))),
        Kind.Of(random => new TimeOnly(random.NextInt64(TimeOnly.MaxValue.Ticks + 1))),
        Kind.Of(random => new Guid(Bytes(random, 16))),
        Kind.Of(random => Pick(
            random, new Uri("https://a.example/b?c=d#e"), new Uri("b/c", UriKind.Relative), new Uri("mailto:a%20b@c.example"))),
        Kind.Of(random => Pick(random, new Version(1, 2), new Version(1, 2, 3, 4))),
        Kind.Of(random => Pick(random, new FileInfo("a/b.txt"), new FileInfo("/tmp/c d"))),
        Kind.Of(random => Pick(random, new Complex(0, NextDouble(random)), new Complex(1, 2))),
        Kind.Of(random => Items(random, NextFloat)),
        Kind.Of(random => Items(random, NextDouble).ToArray()),
        Kind.Of(random => Items(random, NextText).ToHashSet()),
        Kind.Of(random => Items(random, r => (From1)r.Next(3))),
        Kind.Of(random => Items(random, NextText).Distinct().ToDictionary(key => key, _ => NextSpan(random))),
        Kind.Of(random => Items(random, r => r.Next()).Distinct().ToDictionary(key => key, _ => NextFloat(random))),
        Kind.Of(random => (random.Next(), NextText(random), NextFloat(random))),
        Kind.Of(random => Items(random, r => Items(r, NextTime).ToArray()).ToList()),
        Kind.Of<DayOfWeek?>(random => random.Next(2) == 0 ? null : (DayOfWeek)random.Next(9)),
        Kind.Of<double?>(random => random.Next(2) == 0 ? null : NextDouble(random)),
        new(typeof(double), NextNumber),
        new(typeof(float), random => Pick<object>(random, NextFloat(random), NextHalf(random), random.Next(1000))),
        new(typeof(object), NextAnything),
        new(typeof(IComparable), random => NextSpan(random)),
        new(typeof(ICollection<object?>), random => Pick<object>(random, new List<object?> { NextNumber(random), null })),
    ];

    [Fact]
    public void EachText_OfRandomBindings_LeadsToTheSameCalls()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var bindings = NextBindings(random);
            using var config = NewConfig();
            Bind(config, bindings, _ => true);
            var calls = Calls(config, bindings);
            var format = new ConfigTextFormat
            {
                MaxLineLength = random.Next(120),
                ContinuationIndent = random.Next(6),
                ShowProvenance = random.Next(2) == 0,
            };
            string[] texts =
            [
                config.ConfigText(format),
                config.OperativeConfig(format),
                config.Record().ConfigText,
                Code(GinConfig.ToMarkdown(config.ConfigText(format))),
                Code(GinConfig.ToMarkdown(config.OperativeConfig(format))),
            ];
            var leftOut = config.LeftOut();
            foreach (var text in texts)
            {
                using var again = NewConfig();
                Bind(again, bindings, leftOut.Contains);
                again.Invoking(read => read.Parse(text)).Should().NotThrow("seed {0} wrote this:\n{1}", seed, text);

                var same = Calls(again, bindings);

                for (var i = 0; i < calls.Count; i++)
                {
                    IsSame(calls[i], same[i]).Should().BeTrue(
                        "with the seed {0}, {1} came back as {2} of {3} from:\n{4}",
                        seed, calls[i], same[i], bindings[i], text);
                }

                foreach (var key in leftOut)
                {
                    text.Should().Contain($"# {key} = ").And.Contain(": no .gin file can say it");
                }
            }
        }
    }

    /// <summary>Of what has a literal nothing may be left out.</summary>
    [Fact]
    public void LeftOut_OfRandomBindings_HasOnlyWhatNoLiteralSays()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var bindings = NextBindings(new Random(seed));
            using var config = NewConfig();
            Bind(config, bindings, _ => true);

            foreach (var key in config.LeftOut())
            {
                var (_, kind, value, _) = key.StartsWith("macro", StringComparison.Ordinal)
                    ? bindings[int.Parse(key[5..], CultureInfo.InvariantCulture)]
                    : bindings.First(binding => binding.Key == key);
                (HasNoLiteral(value) || kind.Type == typeof(object) || kind.Type == typeof(IComparable)
                    || kind.Type == typeof(ICollection<object?>) || value is Complex or decimal)
                    .Should().BeTrue("{0} of {1} has a literal (seed {2})", value, kind.Type, seed);
            }
        }
    }

    [Fact]
    public void OperativeConfig_Defaults_AreReadBackOrMarkedAsMissing()
    {
        var config = Sample.EmptyConfig();
        config.Register<Defaults>("Defaults", module: "d");
        config.Register(Unnamed, "Unnamed", module: "d");
        config.Parse("b = @a.b/Defaults()\nOuter.made = %b", SkipUnknown.Yes);
        config.Create<Defaults>();
        config.Invoke<double>(Unnamed);
        using (config.Scope("a.b/y"))
        {
            config.Create<Defaults>();
        }

        var text = config.OperativeConfig();
        text.Should().Be("""
            # Parameters for Defaults:
            # ==============================================================================
            Defaults.Bits = '9'
            # Defaults.Count = 0: no .gin file can say it
            Defaults.First = 0
            # Defaults.Name = None: no .gin file can say it
            Defaults.None = 0
            # Defaults.Ratio = NaN (double): no .gin file can say it
            Defaults.Unknown = '7'
            # Defaults.Writer = an object of type StringWriter: no .gin file can say it

            # Parameters for Unnamed:
            # ==============================================================================
            Unnamed.mu = 2.0
            # Unnamed.λ = 1.0: no .gin file can name it

            """);
        var again = Sample.EmptyConfig();
        again.Register<Defaults>("Defaults", module: "d");
        again.Register(Unnamed, "Unnamed", module: "d");
        again.Parse(text);
        again.FinalizeConfig();
        again.Create<Defaults>().Should().BeEquivalentTo(
            new Defaults(), options => options.Excluding(defaults => defaults.Writer));
        again.Invoke<double>(Unnamed).Should().Be(3);
    }

    [Fact]
    public void Texts_ScopesWithDots_AreWrittenWhereTheirValuesAreBound()
    {
        var config = Sample.EmptyConfig();
        config.Register<Holder<int>>("C", module: "m");
        config.Register<Holder<object>>("Outer", module: "m");
        config.Parse("Outer.value = @x/a.b/C()\nC.value = 3\nx/C.value = 4");
        var made = (Holder<int>)config.Create<Holder<object>>().Value!;

        var text = config.OperativeConfig();

        text.Should().Contain("x/C.value = 4").And.NotContain("a.b/C.value");
        var again = Sample.EmptyConfig();
        again.Register<Holder<int>>("C", module: "m");
        again.Register<Holder<object>>("Outer", module: "m");
        again.Parse(text);
        ((Holder<int>)again.Create<Holder<object>>().Value!).Value.Should().Be(made.Value).And.Be(4);
    }

    [Theory]
    [InlineData("gin.macro.value = 1", "gin.macro.value = 1")]
    [InlineData("import/gin.macro.value = 1", "import = 1")]
    [InlineData("a/b/gin.macro.value = 1", "a/b = 1")]
    public void ConfigText_Macros_AreReadBack(string text, string line)
    {
        var config = Sample.EmptyConfig();
        config.Parse(text);

        config.ConfigText().Should().Contain($"\n{line}\n");
        var again = Sample.EmptyConfig();
        again.Parse(config.ConfigText());
        again.ConfigText().Should().Be(config.ConfigText());
        config.FlatParameters().Should().ContainSingle().Which.Value.Should().Be(1L);
    }

    [Fact]
    public void ConfigText_AMacroThatNoFileCanBind_IsMarked()
    {
        var config = Sample.EmptyConfig();
        config.Bind("%a.b", 1);

        config.ConfigText().Should().Contain("# a.b = 1: no .gin file can name it");
        config.LeftOut().Should().Equal("a.b");
    }

    [Fact]
    public void ConfigText_ValuesFromCode_AreThoseThatRun()
    {
        var config = Sample.EmptyConfig();
        config.Register<Holder<double>>("Wide", module: "m");
        config.Register<Holder<float>>("Narrow", module: "m");
        config.Register<Holder<object>>("Any", module: "m");
        config.Bind("Wide.value", 0.1f);
        config.Bind("Narrow.value", 0.1f);
        config.Bind("Any.value", TimeSpan.FromSeconds(1));
        config.Bind("s/Any.value", DayOfWeek.Friday);
        config.Bind("t/Any.value", double.NaN);
        config.Bind("%m", 0.1f);
        config.Parse("u/Wide.value = %m");

        var text = config.ConfigText();

        text.Should().Contain("Wide.value = 0.10000000149011612\n").And.Contain("Narrow.value = 0.1\n")
            .And.Contain("m = 0.10000000149011612\n")
            .And.Contain("# Any.value = '00:00:01' (TimeSpan): no .gin file can say it\n")
            .And.Contain("# s/Any.value = 'Friday' (DayOfWeek): no .gin file can say it\n")
            .And.Contain("# t/Any.value = NaN (double): no .gin file can say it\n");
        config.LeftOut().Should().BeEquivalentTo("Any.value", "s/Any.value", "t/Any.value");
        config.Explain("Wide.value").Value.Should().Be("0.10000000149011612");
    }

    private static double Unnamed(double λ = 1, [AlsoNamed("mu")] double µ = 2) => λ + µ;

    private static GinConfig NewConfig()
    {
        var config = Sample.EmptyConfig();
        for (var i = 0; i < Kinds.Length; i++)
        {
            var kind = Kinds[i];
            config.Register(kind.Holder, $"Kind{i}", module: "kinds");
        }

        return config;
    }

    private static List<BoundValue> NextBindings(Random random)
    {
        var bindings = new List<BoundValue>();
        for (var i = 0; i < 12; i++)
        {
            var index = random.Next(Kinds.Length);
            var key = $"{Pick(random, "", "train/", "a/b_1/", "X/")}Kind{index}.value";
            if (bindings.TrueForAll(binding => binding.Key != key))
            {
                bindings.Add(new BoundValue(key, Kinds[index], Kinds[index].Next(random), random.Next(4) == 0));
            }
        }

        return bindings;
    }

    private static void Bind(GinConfig config, List<BoundValue> bindings, Func<string, bool> isWanted)
    {
        for (var i = 0; i < bindings.Count; i++)
        {
            var (key, _, value, isMacro) = bindings[i];
            if (isMacro)
            {
                config.Parse($"{key} = %macro{i}");
                if (isWanted($"macro{i}"))
                {
                    config.Bind($"%macro{i}", value);
                }
            }
            else if (isWanted(key))
            {
                config.Bind(key, value);
            }
        }
    }

    private static List<object?> Calls(GinConfig config, List<BoundValue> bindings) =>
    [
        .. bindings.Select(binding =>
        {
            var call = binding.Key[..binding.Key.LastIndexOf('.')];
            return ((IHolder)config.GetConfigurable(call).Create()!).Held;
        }),
    ];

    /// <summary>What a viewer shows as code, comments and all.</summary>
    private static string Code(string markdown) => string.Join('\n', markdown.Split('\n')
        .Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]));

    private static bool HasNoLiteral(object? value) => value switch
    {
        double number => double.IsNaN(number),
        float number => float.IsNaN(number),
        Half number => Half.IsNaN(number),
        DateTime time => time.Kind == DateTimeKind.Local,
        string => false,
        IDictionary dictionary => dictionary.Values.Cast<object?>().Any(HasNoLiteral),
        System.Runtime.CompilerServices.ITuple tuple =>
            Enumerable.Range(0, tuple.Length).Any(i => HasNoLiteral(tuple[i])),
        IEnumerable items => items.Cast<object?>().Any(HasNoLiteral),
        _ => false,
    };

    private static bool IsSame(object? left, object? right) => SameValue.Are(left, right)
        && (left is null || left.GetType() == right!.GetType() || IsOfTheLanguage(right));

    private static bool IsOfTheLanguage(object value) =>
        value is long or BigInteger or double or List<object?> or object?[] or GinDictionary or byte[];

    private static T Pick<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    private static List<T> Items<T>(Random random, Func<Random, T> next) =>
        Enumerable.Range(0, random.Next(4)).Select(_ => next(random)).ToList();

    private static double NextDouble(Random random) => Pick(
        random, 0.0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon,
        -2.2e-308, random.NextDouble(), BitConverter.Int64BitsToDouble(random.NextInt64()), 0.1, 1e16, 1e22);

    private static float NextFloat(Random random) => Pick(
        random, 0f, -0f, float.NaN, float.PositiveInfinity, float.MaxValue, float.MinValue, float.Epsilon, 0.1f,
        16777217f, 1e-40f, random.NextSingle(), BitConverter.Int32BitsToSingle(random.Next()));

    private static Half NextHalf(Random random) => BitConverter.UInt16BitsToHalf((ushort)random.Next(0x10000));

    private static object NextNumber(Random random) => Pick<object>(
        random, NextFloat(random), NextHalf(random), NextDouble(random), random.Next(), (short)3, ulong.MaxValue);

    private static string NextText(Random random)
    {
        const string Characters = "ab '\"\\\n\r\t\0\x1b\x85\u00e9\u202e\u2028\u4e2d\ud83d\ude00\ud800#%@=:{}[]`|_*";
        return string.Concat(
            Enumerable.Range(0, random.Next(30)).Select(_ => Characters[random.Next(Characters.Length)]));
    }

    private static byte[] NextBytes(Random random) => Bytes(random, random.Next(20));

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static TimeSpan NextSpan(Random random) => Pick(
        random, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero, new TimeSpan(random.NextInt64()), new(-1));

    private static DateTime NextTime(Random random) => DateTime.SpecifyKind(
        Pick(random, DateTime.MinValue, DateTime.MaxValue, new DateTime(random.NextInt64(DateTime.MaxValue.Ticks))),
        (DateTimeKind)random.Next(3));

    private static DateTimeOffset NextMoment(Random random) => Pick(
        random,
        DateTimeOffset.MinValue,
        DateTimeOffset.MaxValue,
        new DateTimeOffset(
            DateTime.SpecifyKind(new(random.NextInt64(10_000_000, DateTime.MaxValue.Ticks / 2) + 864000000000), 0),
            TimeSpan.FromMinutes(random.Next(-840, 841))));

    private static object? NextAnything(Random random) => random.Next(14) switch
    {
        0 => NextNumber(random),
        1 => NextText(random),
        2 => NextSpan(random),
        3 => NextTime(random),
        4 => (From1)random.Next(3),
        5 => new Guid(Bytes(random, 16)),
        6 => 'c',
        7 => new object?[] { NextAnything(random), NextAnything(random) },
        8 => new List<object?> { NextAnything(random) },
        9 => new GinDictionary([KeyValuePair.Create<object?, object?>(NextText(random), NextAnything(random))]),
        10 => new List<int> { random.Next() },
        11 => new Dictionary<string, object?> { ["k"] = NextAnything(random) },
        12 => Pick<object>(random, 0.1m, 3m, 0.5m),
        _ => null,
    };

    public sealed record BoundValue(string Key, Kind Kind, object? Value, bool IsMacro);

    public sealed record Kind(Type Type, Func<Random, object?> Next)
    {
        public Type Holder { get; } = typeof(Holder<>).MakeGenericType(Type);

        public static Kind Of<T>(Func<Random, T> next) => new(typeof(T), random => next(random));

        public override string ToString() => Type.ToString();
    }

    public interface IHolder
    {
        object? Held { get; }
    }

    public sealed class Holder<T>(T? value = default) : IHolder
    {
        public T? Value { get; } = value;

        public object? Held => Value;
    }

    public sealed class Defaults
    {
        public From1 First { get; set; }

        public From1 Unknown { get; set; } = (From1)7;

        public Access None { get; set; }

        public Access Bits { get; set; } = (Access)9;

        public string Name { get; set; } = null!;

        public double Ratio { get; set; } = double.NaN;

        public TextWriter Writer { get; set; } = new StringWriter(CultureInfo.InvariantCulture);

        [Range(1, 9)]
        public int Count { get; set; }
    }

    public enum From1
    {
        One = 1,
        Two = 2,
    }

    public enum Small : byte
    {
        Zero,
        Max = 255,
    }

    public enum Balance : sbyte
    {
        Min = -128,
        MinusOne = -1,
    }

    [Flags]
    public enum Huge : ulong
    {
        Low = 1,
        High = 1UL << 63,
    }

    [Flags]
    public enum Access
    {
        Read = 1,
        Write = 2,
        Both = 3,
    }

    public enum Twice
    {
#pragma warning disable CA1069 // Two names of a value are what is tested.
        One = 1,
        Uno = 1,
        Ein = 1,
#pragma warning restore CA1069
    }
}
