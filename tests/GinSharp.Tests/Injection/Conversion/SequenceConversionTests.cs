using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using GinSharp.Injection.Conversion;

namespace GinSharp.Tests.Injection.Conversion;

public class SequenceConversionTests
{
    private readonly ConversionProbe _probe = new();

    public static TheoryData<Type, Type> Mutable => new()
    {
        { typeof(int[]), typeof(int[]) },
        { typeof(List<int>), typeof(List<int>) },
        { typeof(IList<int>), typeof(List<int>) },
        { typeof(ICollection<int>), typeof(List<int>) },
        { typeof(Collection<int>), typeof(Collection<int>) },
        { typeof(ObservableCollection<int>), typeof(ObservableCollection<int>) },
        { typeof(HashSet<int>), typeof(HashSet<int>) },
        { typeof(ISet<int>), typeof(HashSet<int>) },
        { typeof(SortedSet<int>), typeof(SortedSet<int>) },
        { typeof(Queue<int>), typeof(Queue<int>) },
        { typeof(LinkedList<int>), typeof(LinkedList<int>) },
        { typeof(ConcurrentQueue<int>), typeof(ConcurrentQueue<int>) },
        { typeof(ArraySegment<int>), typeof(ArraySegment<int>) },
    };

    public static TheoryData<Type, Type> ReadOnly => new()
    {
        { typeof(IEnumerable<int>), typeof(ReadOnlyCollection<int>) },
        { typeof(IReadOnlyList<int>), typeof(ReadOnlyCollection<int>) },
        { typeof(IReadOnlyCollection<int>), typeof(ReadOnlyCollection<int>) },
        { typeof(ReadOnlyCollection<int>), typeof(ReadOnlyCollection<int>) },
        { typeof(IReadOnlySet<int>), typeof(ReadOnlySet<int>) },
        { typeof(ReadOnlySet<int>), typeof(ReadOnlySet<int>) },
        { typeof(ImmutableArray<int>), typeof(ImmutableArray<int>) },
        { typeof(ImmutableList<int>), typeof(ImmutableList<int>) },
        { typeof(IImmutableList<int>), typeof(ImmutableList<int>) },
        { typeof(ImmutableHashSet<int>), typeof(ImmutableHashSet<int>) },
        { typeof(IImmutableSet<int>), typeof(ImmutableHashSet<int>) },
        { typeof(ImmutableSortedSet<int>), typeof(ImmutableSortedSet<int>) },
        { typeof(ImmutableQueue<int>), typeof(ImmutableQueue<int>) },
        { typeof(IImmutableQueue<int>), typeof(ImmutableQueue<int>) },
    };

    [Theory]
    [MemberData(nameof(Mutable))]
    public void Compile_ToMutable_IsMadeAnewAtEachCall(Type target, Type made)
    {
        var source = _probe.Compile("[1, 2, 3]", target);

        source.IsConstant.Should().BeFalse();
        var first = source.Get(default);
        first.Should().BeOfType(made);
        ((IEnumerable)first!).Cast<int>().Should().Equal(1, 2, 3);
        source.Get(default).Should().NotBeSameAs(first);
        source.Get(default).Should().BeEquivalentTo(first);
    }

    [Theory]
    [MemberData(nameof(ReadOnly))]
    public void Compile_ToReadOnly_IsShared(Type target, Type made)
    {
        var source = _probe.Compile("(1, 2, 3)", target);

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().BeOfType(made);
        ((IEnumerable)source.Get(default)!).Cast<int>().Should().Equal(1, 2, 3);
        source.Get(default).Should().BeSameAs(source.Get(default));
    }

    [Fact]
    public void Compile_ToFrozenSet_HasTheItems() =>
        _probe.Convert<FrozenSet<string>>("['a', 'b', 'a']").Should().BeEquivalentTo("a", "b");

    [Fact]
    public void Compile_ToStacks_HasTheLastItemOnTop()
    {
        _probe.Convert<Stack<int>>("[1, 2]").Peek().Should().Be(2);
        _probe.Convert<ConcurrentStack<int>>("[1, 2]").Should().Equal(2, 1);
        _probe.Convert<ImmutableStack<int>>("[1, 2]").Peek().Should().Be(2);
        _probe.Convert<IImmutableStack<int>>("[1, 2]").Peek().Should().Be(2);
    }

    [Fact]
    public void Compile_ToBag_HasTheItems() =>
        _probe.Convert<ConcurrentBag<int>>("[1, 2]").Should().BeEquivalentTo([1, 2]);

    [Fact]
    public void Compile_ToMemory_HasTheItems()
    {
        _probe.Convert<ReadOnlyMemory<float>>("[1, 0.5]").ToArray().Should().Equal(1f, 0.5f);
        _probe.Convert<Memory<float>>("[1, 0.5]").ToArray().Should().Equal(1f, 0.5f);
        _probe.Compile("[1]", typeof(ReadOnlyMemory<float>)).IsConstant.Should().BeTrue();
        _probe.Compile("[1]", typeof(Memory<float>)).IsConstant.Should().BeFalse();
    }

    [Theory]
    [InlineData(typeof(byte[]))]
    [InlineData(typeof(ImmutableArray<byte>))]
    [InlineData(typeof(List<byte>))]
    [InlineData(typeof(IReadOnlyList<byte>))]
    public void Compile_BytesOrIntegers_BecomeBytes(Type target)
    {
        ((IEnumerable<byte>)_probe.Convert(@"b'\x00\xff'", target)!).Should().Equal(0, 255);
        ((IEnumerable<byte>)_probe.Convert("[0, 255]", target)!).Should().Equal(0, 255);
    }

    [Fact]
    public void Compile_Bytes_AreCopiedForEachCall()
    {
        byte[] bound = [1, 2];
        var source = _probe.Compile(bound, typeof(byte[]));
        bound[0] = 9;
        ((byte[])source.Get(default)!)[1] = 9;

        source.Get(default).Should().BeEquivalentTo(new byte[] { 1, 2 });
    }

    [Fact]
    public void Compile_StringToBytes_SuggestsBytes() =>
        _probe.Faults<byte[]>("'abc'").Should().Equal(
            "t.gin(1,1): error GIN3001: 'abc' cannot become byte[] (X.p). Write b'abc' instead of 'abc'.");

    [Fact]
    public void Compile_BytesToOtherItems_IsRefused() =>
        _probe.Faults<sbyte[]>("b'a'").Should().Equal("t.gin(1,1): error GIN3001: b'a' cannot become sbyte[] (X.p)");

    [Fact]
    public void Compile_NestedLists_ShareNothingThatCanChange()
    {
        var source = _probe.Compile("[[1], [2, 3], []]", typeof(IReadOnlyList<int[]>));
        var first = (IReadOnlyList<int[]>)source.Get(default)!;
        first[0][0] = 9;
        var second = (IReadOnlyList<int[]>)source.Get(default)!;

        source.IsConstant.Should().BeFalse();
        second.Should().BeEquivalentTo([[1], [2, 3], Array.Empty<int>()], options => options.WithStrictOrdering());
        _probe.Compile("[[1], [2]]", typeof(IReadOnlyList<ImmutableArray<int>>)).IsConstant.Should().BeTrue();
    }

    [Fact]
    public void Compile_Nullables_KeepNone()
    {
        _probe.Convert<int?[]>("[1, None]").Should().Equal(1, null);
        _probe.Convert<List<string>>("['a', None]").Should().Equal("a", null);
    }

    [Fact]
    public void Compile_CalledReferences_AreAskedAtEachCall()
    {
        var count = 0;
        _probe.Results["next"] = () => ++count;
        var source = _probe.Compile("[0, @next(), 7, @next()]", typeof(List<long>));

        source.IsConstant.Should().BeFalse();
        count.Should().Be(0);
        source.Get(default).As<List<long>>().Should().Equal(0L, 1L, 7L, 2L);
        source.Get(default).As<List<long>>().Should().Equal(0L, 3L, 7L, 4L);
    }

    [Theory]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(HashSet<int>))]
    [InlineData(typeof(IReadOnlyList<int>))]
    [InlineData(typeof(ImmutableList<int>))]
    public void Compile_CalledReferencesToOtherCollections_AreAskedAtEachCall(Type target)
    {
        var count = 0;
        _probe.Results["next"] = () => ++count;
        var source = _probe.Compile("[@next(), 0]", target);

        ((IEnumerable<int>)source.Get(default)!).Should().BeEquivalentTo([1, 0]);
        ((IEnumerable<int>)source.Get(default)!).Should().BeEquivalentTo([2, 0]);
    }

    [Fact]
    public void Compile_SeveralFaults_AreAllReportedWithTheirPlaces() =>
        _probe.Faults<IReadOnlyList<int>>("[1, 'a',\n 3.0, None]").Should().Equal(
            "t.gin(1,5): error GIN3001: 'a' cannot become int (X.p is IReadOnlyList<int>)",
            "t.gin(2,2): error GIN3001: 3.0 cannot become int (X.p is IReadOnlyList<int>). Write 3 instead of 3.0.",
            "t.gin(2,7): error GIN3003: None is no value of int (X.p is IReadOnlyList<int>)");

    [Fact]
    public void Compile_ScalarForList_SuggestsBrackets()
    {
        _probe.Faults<int[]>("3").Should().Equal(
            "t.gin(1,1): error GIN3001: 3 cannot become int[] (X.p). Write [3] instead of 3.");
        _probe.Faults<IReadOnlyList<string>>("'a'").Should().Equal(
            "t.gin(1,1): error GIN3001: 'a' cannot become IReadOnlyList<string> (X.p). Write ['a'] instead of 'a'.");
        _probe.Faults<int[]>("'a'").Should().Equal("t.gin(1,1): error GIN3001: 'a' cannot become int[] (X.p)");
        _probe.Faults<int[]>("{}").Should().Equal("t.gin(1,1): error GIN3001: {} cannot become int[] (X.p)");
    }

    [Fact]
    public void Compile_ItemsThatCannotBeSorted_IsReported() =>
        _probe.Faults<SortedSet<object>>("[1, 'a']").Should().Equal(
            "t.gin(1,1): error GIN3010: [1, 'a'] cannot become SortedSet<object> (X.p): Failed to " +
            "compare two elements in the array.");

    [Theory]
    [InlineData(typeof(int[,]), "int[,]", "int[][]")]
    [InlineData(typeof(string[,][,,]), "string[,][,,]", "string[][][,,]")]
    public void Compile_ToArrayOfRank_NamesTheJaggedOne(Type target, string name, string jagged) =>
        _probe.Faults("[[1]]", target).Should().Equal(
            $"t.gin(1,1): error GIN3009: [[1]] cannot become {name}: no literal can (X.p). " +
            $"Only arrays of one dimension can be written; let the parameter be {jagged}.");

    [Theory]
    [InlineData(typeof(PriorityQueue<int, int>))]
    [InlineData(typeof(BlockingCollection<int>))]
    [InlineData(typeof(BitArray))]
    [InlineData(typeof(IAsyncEnumerable<int>))]
    public void Compile_ToOtherTypes_IsNotGuessed(Type target) =>
        _probe.Faults("[1]", target).Should().ContainSingle().Which.Should().StartWith("t.gin(1,1): error GIN3009:");

    [Fact]
    public void Compile_LongList_IsCopiedAsAWhole()
    {
        var items = Enumerable.Range(0, 100_000).Select(i => (object?)(long)i).ToList();
        var source = _probe.Compile(items, typeof(double[]));

        source.Get(default).As<double[]>().Sum().Should().Be(4999950000);
    }

    [Fact]
    public void Compile_NestedTooDeepForTheStack_IsReported()
    {
        object? value = null;
        for (var i = 0; i < 100_000; i++)
        {
            value = new List<object?> { value };
        }

        var faults = new ConversionFaults(typeof(object));
        var thread = new Thread(() => _probe.Compiler.Compile(value, typeof(object), faults), 256 * 1024);
        thread.Start();
        thread.Join();

        faults.Faults.Should().ContainSingle().Which.Diagnostic.ToString().Should().Be(
            "error GIN3011: the value is nested too deep for the stack of this thread (in object)");
    }
}
