namespace GinSharp.Syntax.Tests.Unbreakable;

/// <summary>Ten times the text takes ten times the memory, also where everything is wrong.</summary>
public class LinearityTests
{
    private const int Small = 2_000;
    private const int Factor = 10;

    public static TheoryData<string> Pieces =>
    [
        "module.Name.parameter = 1\n",
        "a:\n  b = 1\n  c = 'd'\n",
        "# comment\n",
        "a = [1, (2, 'b'), {3: @c()}]\n",
        "a = [\n",
        "a = '''\n",
        "'''\n",
        "\"\"\" '''\n",
        "a = 'b' \\\n",
        "a = 'b\\\n",
        "a:\n  b\n",
        "a b:\n  c = 1\n",
        "a = 'b\\N{no}'\n",
        "(",
        "{1: ",
        "a/",
        "a.",
        "1.",
        "0_",
        "@",
        "\\\n",
        "#",
        "\0",
        "\n",
        "\ud800",
        "a = {[]: 1}\n",
        "a = [b = 1,\n",
        "import a\nfrom b\ninclude\n",
        "a = -@b\n",
        "a = [-\n@b]\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Parse_TenTimesTheText_TakesTenTimesTheMemory(string piece) =>
        Allocated(Repeat(piece, Small * Factor)).Should().BeLessThan(Limit(Repeat(piece, Small)));

    [Theory]
    [InlineData("x = [", "1, ")]
    [InlineData("x = [", "True,\n")]
    [InlineData("x = {", "1: 2, ")]
    [InlineData("x = ", "'a' ")]
    [InlineData("x = '''", "a\\n\n")]
    [InlineData("x = [", "b c\n")]
    public void Parse_TenTimesTheValue_TakesTenTimesTheMemory(string start, string piece) =>
        Allocated(start + Repeat(piece, Small * Factor)).Should().BeLessThan(Limit(start + Repeat(piece, Small)));

    [Fact]
    public void Parse_ManyMistakesInABlockWithALongName_DoNotRepeatIt() =>
        Allocated(Block(Small * Factor)).Should().BeLessThan(Limit(Block(Small)));

    private static string Block(int size) => $"{new string('a', size)}:\n{Repeat("  1 = 2\n", size)}";

    private static long Limit(string text) => Allocated(text) * Factor * 6 / 5;

    private static long Allocated(string text)
    {
        Reading.Parse(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reading.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
