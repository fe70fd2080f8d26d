namespace GinSharp.Tests.Bindings;

public class GinDictionaryTests
{
    [Fact]
    public void Constructor_LaterDuplicates_KeepTheFirstKeyAndPlaceAndTheLastValue()
    {
        var dictionary = Dictionary((1L, "a"), ("k", "b"), (true, "c"), (1.0, "d"), (0L, "e"));

        dictionary.Should().Equal(Entries((1L, "d"), ("k", "b"), (0L, "e")));
        dictionary.Keys.Should().Equal(1L, "k", 0L);
        dictionary.Values.Should().Equal("d", "b", "e");
        dictionary.Count.Should().Be(3);
    }

    [Fact]
    public void Constructor_NullKey_IsAKey()
    {
        var dictionary = Dictionary((null, 1L), ("a", 2L), (null, 3L));

        dictionary[null].Should().Be(3L);
        dictionary.ContainsKey(null).Should().BeTrue();
        dictionary.Keys.Should().Equal([null, "a"]);
        GinDictionary.Empty.ContainsKey(null).Should().BeFalse();
    }

    [Fact]
    public void Constructor_TwoNaNs_AreTwoKeys()
    {
        object first = double.NaN;
        var dictionary = Dictionary((first, 1L), (double.NaN, 2L));

        dictionary.Count.Should().Be(2);
        dictionary[first].Should().Be(1L);
        dictionary.ContainsKey(double.NaN).Should().BeFalse();
    }

    [Fact]
    public void Constructor_UnhashableKey_IsRefused()
    {
        var create = () => Dictionary((new object?[] { 1L, new List<object?>() }, 1L));

        create.Should().Throw<ArgumentException>().WithMessage("A list or a dictionary cannot be a key.*")
            .Which.ParamName.Should().Be("entries");
    }

    [Fact]
    public void Constructor_Null_IsRefused()
    {
        var create = () => new GinDictionary(null!);

        create.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Item_EqualKeyOfAnotherType_IsFound()
    {
        var dictionary = Dictionary((new object?[] { 1L, "x" }, "tuple"), (new byte[] { 1 }, "bytes"), (2L, "number"));

        dictionary[new object?[] { 1.0, "x" }].Should().Be("tuple");
        dictionary[new byte[] { 1 }].Should().Be("bytes");
        dictionary[2].Should().Be("number");
        dictionary.TryGetValue("x", out var missing).Should().BeFalse();
        missing.Should().BeNull();
    }

    [Theory]
    [InlineData("x", "There is no key 'x'.")]
    [InlineData(null, "There is no key 'None'.")]
    public void Item_MissingKey_ThrowsNamingIt(string? key, string expected)
    {
        var read = () => GinDictionary.Empty[key];

        read.Should().Throw<KeyNotFoundException>().WithMessage(expected);
    }

    [Fact]
    public void WithValues_OtherValues_KeepsTheKeys()
    {
        var dictionary = Dictionary(("a", 1L), ("b", 2L)).WithValues([3L, 4L]);

        dictionary.Should().Equal(Entries(("a", 3L), ("b", 4L)));
        dictionary["b"].Should().Be(4L);
    }

    [Fact]
    public void IsHashable_ListsAndDictionariesAtAnyDepth_AreNot()
    {
        GinDictionary.IsHashable(null).Should().BeTrue();
        GinDictionary.IsHashable(new object?[] { 1L, new object?[] { "a", null } }).Should().BeTrue();
        GinDictionary.IsHashable(new byte[] { 1 }).Should().BeTrue();
        GinDictionary.IsHashable(new List<object?>()).Should().BeFalse();
        GinDictionary.IsHashable(GinDictionary.Empty).Should().BeFalse();
        GinDictionary.IsHashable(new object?[] { new object?[] { GinDictionary.Empty } }).Should().BeFalse();
    }

    private static GinDictionary Dictionary(params (object? Key, object? Value)[] entries) => new(Entries(entries));

    private static IEnumerable<KeyValuePair<object?, object?>> Entries(params (object? Key, object? Value)[] entries) =>
        entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value));
}
