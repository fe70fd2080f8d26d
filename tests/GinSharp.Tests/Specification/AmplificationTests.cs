using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using System.Text;
using GinSharp.Syntax;

namespace GinSharp.Tests.Specification;

/// <summary>
/// Work, stack and memory are bounded by what a config says, not by what it comes to: whatever is done with it is done,
/// or refused with a diagnostic that names the place, soon and in little memory, on small stacks and large ones.
/// </summary>
public sealed class AmplificationTests
{
    /// <summary>Five times what is promised, for machines that are busy.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private const long MaxMemory = 1_000_000_000;

    private static readonly Dictionary<string, Func<GinConfig, string?>> Attacks = new()
    {
        ["chain of macros"] = _ => $"m0 = 1\n{Lines(16_000, i => $"m{i + 1} = %m{i}")}Node.value = %m16000",
        ["chain of macros, last first"] = _ =>
            $"Node.value = %m16000\n{Lines(16_000, i => $"m{16_000 - i} = %m{15_999 - i}")}m0 = 1",
        ["chain of lists"] = _ => $"m0 = 1\n{Lines(5_000, i => $"m{i + 1} = [[%m{i}]]")}Node.value = %m5000",
        ["lattice of macros"] = _ => $"m0 = 1\n{Lines(60, i => $"m{i + 1} = [%m{i}, %m{i}]")}Node.value = %m60",
        ["lattice of dictionaries"] = _ =>
            $"m0 = 1\n{Lines(60, i => $"m{i + 1} = {{'a': %m{i}, 'b': (%m{i},)}}")}Node.value = %m60",
        ["lattice of the wrong type"] = _ =>
            $"m0 = 1\n{Lines(60, i => $"m{i + 1} = [%m{i}, %m{i}]")}Node.count = %m60",
        ["lattice with a fault"] = _ =>
            $"m0 = %gin.REQUIRED\n{Lines(60, i => $"m{i + 1} = [%m{i}, %m{i}]")}Node.value = %m60",
        ["lattice of calls"] = _ =>
            $"{Lines(60, i => $"s{i + 1}/Node.value = [@s{i}/Node(), @s{i}/Node()]")}Node.value = @s60/Node()",
        ["chain of calls"] = _ =>
            $"{Lines(2_000, i => $"s{i + 1}/Node.value = @s{i}/Node()")}Node.value = @s2000/Node()",
        ["chain of singletons"] = _ =>
            $"{Lines(1_000, i => $"t{i + 1}/gin.singleton.constructor = @t{i + 1}/Node\n"
                + $"t{i + 1}/Node.value = @t{i}/gin.singleton()")}Node.value = @t1000/gin.singleton()",
        ["macro of itself"] = _ => "m = %m\nNode.value = %m",
        ["macros of all macros"] = _ =>
            $"{Lines(100, i => $"m{i} = [{Items(100, j => $"%m{j}")}]")}Node.value = %m0",
        ["many macros that have no value"] = _ =>
            $"{Lines(3_000, i => $"macro_number_{i} = {i}")}Node.value = [{Items(3_000, i => $"%macro_numbex_{i}")}]",
        ["many configurables that are unknown"] = _ => Lines(3_000, i => $"Nodf{i}.value = {i}"),
        ["many mistakes"] = _ => Lines(20_000, _ => "Node.value = = 1"),
        ["many wrong items"] = _ => $"Node.list = [{Items(10_000, i => $"'{i}'")}]",
        ["many wrong entries"] = _ => $"Node.names = {{{Items(10_000, i => $"'{i}': 'a'")}}}",
        ["long integer"] = _ => $"Node.count = {new string('7', 200_000)}",
        ["long integer for an object"] = _ => $"Node.value = {new string('7', 200_000)}",
        ["long integer in hex"] = _ => $"Node.value = 0x{new string('7', 200_000)}",
        ["long integer in a string"] = _ => $"Node.count = '{new string('7', 200_000)}'",
        ["long integers as keys"] = _ => $"Node.value = {{{Items(20, i => $"{i + 1}{new string('7', 20_000)}: 1")}}}",
        ["long float"] = _ => $"Node.value = {new string('7', 200_000)}.5",
        ["reference with many scopes"] = _ => $"Node.value = @{Scopes}/Node()",
        ["macro with many scopes"] = _ => $"{Scopes}/m = 1\nNode.value = %{Scopes}/m",
        ["key with many scopes"] = _ => $"{Scopes}/Node.value = 1",
        ["integers with one hash"] = _ =>
            $"Node.value = {{{Items(10_000, i => $"{BigInteger.Pow(2, 100) + i}: 1")}}}",
        ["longs with one hash"] = _ => $"Node.value = {{{Items(10_000, i => $"{OfOneHash(i)}: 1")}}}",
        ["longs with one hash, typed"] = _ => $"Node.longs = {{{Items(20_000, i => $"{OfOneHash(i)}: 1")}}}",
        ["longs with one hash in a set"] = _ => $"Node.set = [{Items(20_000, i => $"{OfOneHash(i)}")}]",
        ["tuples with one hash"] = _ =>
            $"Node.value = {{{Items(4_000, i => $"({BigInteger.Pow(2, 100) + i}, 'a'): 1")}}}",
        ["many keys out of order"] = _ => $"Node.value = {{{Items(10_000, i => $"{i * 7_919 % 10_007}: 1")}}}",
        ["many parameters"] = _ => Lines(4_000, i => $"Extras.x{i} = {i}"),
        ["value behind a long key"] = _ =>
            $"Node.value = {{'{new string('k', 20_000)}': [{Items(20_000, _ => "1")}]}}",
        ["name with many dots"] = _ => $"{string.Join('.', Enumerable.Repeat("a", 100_000))}.x = 1",
        ["long name"] = _ => $"{new string('a', 50_000)} = 1\nNode.value = %{new string('a', 49_999)}b",
        ["deep value"] = _ => $"Node.value = {new string('[', 250)}1{new string(']', 250)}",
        ["deep dictionary"] = _ =>
            $"Node.value = {string.Concat(Enumerable.Repeat("{1: ", 250))}1{new string('}', 250)}",
        ["list of itself"] = Binding(() =>
        {
            var list = new List<object?>();
            list.Add(list);
            return list;
        }),
        ["dictionary of itself"] = Binding(() =>
        {
            var list = new List<object?>();
            list.Add(new GinDictionary([new("a", list)]));
            return list;
        }),
        ["constant of itself"] = config =>
        {
            var list = new List<object?>();
            list.Add(list);
            config.AddConstant("LIST", list);
            return "Node.value = %LIST\nNode.list = %LIST";
        },
        ["deep list of code"] = Binding(() =>
        {
            object? list = 1;
            for (var i = 0; i < 100_000; i++)
            {
                list = new List<object?> { list };
            }

            return list;
        }),
        ["lattice of code"] = Binding(() =>
        {
            object? list = 1;
            for (var i = 0; i < 60; i++)
            {
                list = new List<object?> { list, list };
            }

            return list;
        }),
        ["long integer of code"] = Binding(() => BigInteger.Pow(10, 200_000)),
    };

    private static string Scopes { get; } = string.Join('/', Enumerable.Repeat("s", 60_000));

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in Attacks.Keys)
            {
                cases.Add(name, 256);
                cases.Add(name, 8 * 1024);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AnyOperation_ConfigThatComesToMoreThanItSays_EndsSoonOrNamesThePlace(string attack, int kibibytes)
    {
        var faults = BestOfThree(() => OnThread(kibibytes, () =>
        {
            var before = GC.GetTotalMemory(forceFullCollection: false);
            var config = Sample.EmptyConfig();
            config.Register<Node>("Node");
            config.Register(Extras, "Extras");
            List<GinDiagnostic> faults = [];
            foreach (var operation in Operations(attack))
            {
                var watch = Stopwatch.StartNew();
                faults.AddRange(Try(() => operation(config)));
                watch.Elapsed.Should().BeLessThan(MaxTime);
                (GC.GetTotalMemory(forceFullCollection: false) - before).Should().BeLessThan(MaxMemory);
            }

            return faults;
        }));

        faults.Where(fault => fault.Span is null && !fault.Message.Contains("Node", StringComparison.Ordinal))
            .Should().BeEmpty();
        faults.Where(fault => fault.Message.Length > 5_000).Should().BeEmpty();
    }

    private static IEnumerable<Action<GinConfig>> Operations(string attack) =>
    [
        config => config.Parse(Attacks[attack](config) ?? ""),
        config => config.Create<Node>(),
        config => config.FinalizeConfig(),
        config => config.Explain("Node.value").ToString(),
        config => config.Create<Node>(),
        config => config.GetBindings("Node"),
        config => config.Invoke<object>(Extras),
        config => config.ConfigText(),
        config => GinConfig.ToMarkdown(config.OperativeConfig()),
        config => config.FlatParameters(),
        config => config.FlatOperativeParameters(),
        config =>
        {
            var record = config.Record();
            GinRunRecord.Diff(record, GinRunRecord.FromJson(record.ToJson())).Should().BeEmpty();
        },
        config => config.UnusedBindings().Select(binding => binding.ToString()).Should().NotContainNulls(),
        config => config.ThrowIfUnused(),
    ];

    private static ImmutableArray<GinDiagnostic> Try(Action operation)
    {
        try
        {
            operation();
            return [];
        }
        catch (GinException exception)
        {
            exception.Message.Length.Should().BeLessThan(5_000_000);
            return exception.Diagnostics;
        }
    }

    /// <summary>What else the machine does at the time must not count.</summary>
    private static T BestOfThree<T>(Func<T> work)
    {
        for (var run = 1; ; run++)
        {
            try
            {
                return work();
            }
            catch (InvalidOperationException) when (run < 3)
            {
            }
        }
    }

    private static T OnThread<T>(int kibibytes, Func<T> work)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            kibibytes * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("The operation failed.", failure);
    }

    private static Func<GinConfig, string?> Binding(Func<object?> make) => config =>
    {
        config.Bind("Node.value", make());
        return null;
    };

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(line(i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Items(int count, Func<int, string> item) =>
        string.Join(", ", Enumerable.Range(0, count).Select(item));

    /// <summary>The hash of a long is that of its halves, one combined with the other.</summary>
    private static long OfOneHash(int i) => ((long)i << 32) | (uint)i;

    private static int Extras([ConfigurableExtras] IReadOnlyDictionary<string, object?> extras) => extras.Count;

    private sealed class Node(
        object? value = null,
        int count = 0,
        List<int>? list = null,
        Dictionary<string, int>? names = null,
        Dictionary<long, int>? longs = null,
        HashSet<long>? set = null)
    {
        public object?[] All { get; } = [value, count, list, names, longs, set];
    }
}
