namespace GinSharp.Tests.Bindings;

public class GinIncludeTreeTests
{
    [Fact]
    public void ToString_Includes_DrawsTheTree()
    {
        var tree = new GinIncludeTree(
            "main.gin",
            ["a.b", "c"],
            [
                new GinIncludeTree("first.gin", ["d"], [new GinIncludeTree("deep.gin", ["e"], [])]),
                new GinIncludeTree("second.gin", [], []),
                new GinIncludeTree("last.gin", ["f"], [new GinIncludeTree("deeper.gin", [], [])]),
            ]);

        tree.ToString().Should().Be("""
            main.gin
             │ import a.b
             │ import c
             ├─ first.gin
             │  │ import d
             │  └─ deep.gin
             │       import e
             ├─ second.gin
             └─ last.gin
                │ import f
                └─ deeper.gin
            """);
    }

    [Fact]
    public void ToString_FileAlone_IsItsPath()
    {
        new GinIncludeTree("main.gin", [], []).ToString().Should().Be("main.gin");
    }
}
