using System.Collections;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace GinSharp.Tests.Specification;

/// <summary>What code binds is copied when it is bound and at each call.</summary>
public class BoundCollectionTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public BoundCollectionTests()
    {
        _config.Register<Box>("Box", module: "things");
        _config.Register<Numbers>("Numbers", module: "things");
    }

    public static TheoryData<object, Action<object>> Changes() => new()
    {
        { new List<object?> { 1L, 2L }, items => ((List<object?>)items).Add(9L) },
        { new List<int> { 1, 2 }, items => ((List<int>)items).Add(9) },
        { Enumerable.Range(1, 2).ToArray(), items => ((int[])items)[0] = 9 },
        { new[,] { { 1, 2 }, { 3, 4 } }, items => ((int[,])items)[1, 1] = 9 },
        { new byte[] { 1, 2 }, items => ((byte[])items)[0] = 9 },
        { new object?[] { 1L, new List<object?> { 2L } }, items => ((List<object?>)((object?[])items)[1]!).Add(9L) },
        { new List<List<int>> { new() { 1 } }, items => ((List<List<int>>)items)[0].Add(9) },
        { Enumerable.Repeat(Enumerable.Range(1, 1).ToArray(), 2).ToArray(), items => ((int[][])items)[0][0] = 9 },
        { new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a" }, items => ((HashSet<string>)items).Add("z") },
        { new SortedSet<int> { 1 }, items => ((SortedSet<int>)items).Add(9) },
        { new Dictionary<string, int> { ["a"] = 1 }, items => ((Dictionary<string, int>)items)["a"] = 9 },
        { new SortedDictionary<string, int> { ["a"] = 1 }, items => ((SortedDictionary<string, int>)items)["a"] = 9 },
        { new OrderedDictionary<string, int> { ["a"] = 1 }, items => ((OrderedDictionary<string, int>)items)["a"] = 9 },
        { new Hashtable { ["a"] = 1 }, items => ((Hashtable)items)["a"] = 9 },
        { new ArrayList { 1 }, items => ((ArrayList)items).Add(9) },
        { new Queue<int>([1, 2]), items => ((Queue<int>)items).Enqueue(9) },
        { new Stack<int>([1, 2]), items => ((Stack<int>)items).Push(9) },
        { new LinkedList<int>([1, 2]), items => ((LinkedList<int>)items).AddLast(9) },
        { new Collection<int> { 1 }, items => ((Collection<int>)items).Add(9) },
        { new ObservableCollection<int> { 1 }, items => ((ObservableCollection<int>)items).Add(9) },
        { (1, new List<int> { 2 }), items => (((int, List<int>))items).Item2.Add(9) },
        { Tuple.Create(1, new List<int> { 2 }), items => ((Tuple<int, List<int>>)items).Item2.Add(9) },
        { (1, 2, 3, 4, 5, 6, 7, new List<int> { 8 }), items => ((ITuple)items)[7].As<List<int>>().Add(9) },
        { KeyValuePair.Create(1, new List<int> { 2 }), items => ((KeyValuePair<int, List<int>>)items).Value.Add(9) },
        {
            new GinDictionary([KeyValuePair.Create<object?, object?>("a", new List<object?> { 1L })]),
            items => ((List<object?>)((GinDictionary)items)["a"]!).Add(9L)
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Bind_ACollectionThatTheProgramChanges_StaysAsItWas(object items, Action<object> change)
    {
        _config.Bind("Box.items", items);
        _config.Bind("%macro", items);
        _config.Bind("macro/Box.items", new List<object?> { items });
        var before = _config.ConfigText();

        change(items);

        _config.ConfigText().Should().Be(before);
        Text(_config.Create<Box>().Items).Should().NotContain("9").And.NotContain("z");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Create_AnObjectThatChangesItsCollection_ChangesNothingElse(object items, Action<object> change)
    {
        _config.Bind("Box.items", items);
        _config.FinalizeConfig();
        var first = _config.Create<Box>().Items!;
        var (text, operative) = (_config.ConfigText(), _config.OperativeConfig());

        change(first);

        first.GetType().Should().Be(items.GetType());
        Text(first).Should().ContainAny("9", "z");
        Text(_config.Create<Box>().Items).Should().NotContain("9").And.NotContain("z");
        (_config.ConfigText(), _config.OperativeConfig()).Should().Be((text, operative));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Query_AndHooksThatChangeWhatTheyAreGiven_ChangeNothing(object items, Action<object> change)
    {
        _config.Bind("Box.items", items);
        _config.AddFinalizeHook(bindings =>
        {
            change(bindings.Single().Value!);
            return null;
        });

        change(_config.Query("Box.items")!);
        change(_config.GetBindings("Box", resolveReferences: false)["items"]!);
        _config.FinalizeConfig();

        Text(_config.Query("Box.items")).Should().NotContain("9").And.NotContain("z");
    }

    [Fact]
    public void AddFinalizeHook_ACollection_IsCopied()
    {
        var items = new List<int> { 1 };
        _config.AddFinalizeHook(_ => [KeyValuePair.Create<string, object?>("Box.items", items)]);
        _config.FinalizeConfig();

        items.Add(9);

        Text(_config.Create<Box>().Items).Should().Be("1");
    }

    [Fact]
    public void Bind_TypedCollection_OfATypedParameter_IsCopiedAtEachCall()
    {
        _config.Bind("Numbers.values", new List<int> { 1, 2 });
        _config.Create<Numbers>().Values.Add(3);

        _config.Create<Numbers>().Values.Should().Equal(1, 2);
        _config.OperativeConfig().Should().Contain("Numbers.values = [1, 2]");
    }

    [Fact]
    public void Bind_ASetWithAComparer_KeepsIt()
    {
        _config.Bind("Box.items", new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a" });

        _config.Create<Box>().Items.Should().BeOfType<HashSet<string>>().Which.Contains("A").Should().BeTrue();
    }

    [Fact]
    public void Bind_WhatIsSharedInsideAValue_StaysShared()
    {
        var row = new List<int> { 1 };
        _config.Bind("Box.items", new[] { row, row });

        var rows = (List<int>[])_config.Create<Box>().Items!;
        rows[0].Should().BeSameAs(rows[1]).And.NotBeSameAs(row);
    }

    [Fact]
    public void Bind_ObjectsInACollection_AreShared()
    {
        var item = new object();
        _config.Bind("Box.items", new List<object> { item });

        ((List<object>)_config.Create<Box>().Items!)[0].Should().BeSameAs(item);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("array")]
    [InlineData("dictionary")]
    [InlineData("values")]
    public void Bind_ACollectionThatHoldsItself_IsRefused(string kind)
    {
        var circle = Circle(kind);
        const string Message = "error GIN2035: the value for '{0}' cannot be bound: it holds itself";
        _config.Invoking(config => config.Bind("Box.items", circle))
            .Should().Throw<GinException>().WithMessage(string.Format(null, Message, "Box.items"));
        _config.AddFinalizeHook(_ => [KeyValuePair.Create<string, object?>("%m", circle)]);
        _config.Invoking(config => config.FinalizeConfig())
            .Should().Throw<GinException>().WithMessage(string.Format(null, Message, "%m"));
    }

    private static object Circle(string kind)
    {
        var (list, values, array) = (new List<object?>(), new List<object?>(), new object?[1]);
        var dictionary = new Dictionary<string, object?>();
        list.Add(list);
        array[0] = (1, new List<object?[]> { array });
        dictionary["me"] = new List<object?> { dictionary };
        values.Add(new GinDictionary([KeyValuePair.Create<object?, object?>("me", values)]));
        return kind switch { "list" => list, "array" => array, "dictionary" => dictionary, _ => values };
    }

    [Fact]
    public void Create_MembersWithCollectionsAsDefaults_HaveTheirOwn()
    {
        _config.Register<Settings>("Settings", module: "things");
        _config.Create<Settings>().Names.Add("z");

        _config.Create<Settings>().Names.Should().BeEmpty();
        _config.OperativeConfig().Should().Contain("Settings.Names = []");
    }

    [Fact]
    public void Bind_ACollectionThatIsNestedTooDeep_IsRefused()
    {
        object value = 1;
        for (var i = 0; i < 1_000_000; i++)
        {
            value = new[] { value };
        }

        _config.Invoking(config => config.Bind("Box.items", value)).Should().Throw<GinException>()
            .WithMessage("error GIN2035: the value for 'Box.items' cannot be bound: it is nested too deep");
    }

    private static string Text(object? value) => value switch
    {
        string text => text,
        ITuple tuple => string.Join(" ", Enumerable.Range(0, tuple.Length).Select(i => Text(tuple[i]))),
        DictionaryEntry entry => Text(entry.Value),
        KeyValuePair<int, List<int>> pair => Text(pair.Value),
        KeyValuePair<string, int> pair => Text(pair.Value),
        KeyValuePair<object?, object?> pair => Text(pair.Value),
        IEnumerable items => string.Join(" ", items.Cast<object?>().Select(Text)),
        _ => $"{value}",
    };

    public sealed class Box(object? items = null)
    {
        public object? Items { get; } = items;
    }

    public sealed class Settings
    {
        public List<string> Names { get; set; } = [];
    }

    public sealed class Numbers(List<int> values)
    {
        public List<int> Values { get; } = values;
    }
}
