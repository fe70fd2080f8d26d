using GinSharp.Reporting;
using GinSharp.Syntax;
using GinSharp.Tests.Injection.Conversion;

namespace GinSharp.Tests.Reporting;

public class ConfigTextWriterTests
{
    private const string Rule = "# ==============================================================================";

    [Fact]
    public void Write_Nothing_IsEmpty()
    {
        Write([], []).Should().BeEmpty();
    }

    /// <summary>The operative config of case r-0411 in runtime.json.</summary>
    [Fact]
    public void Write_Sections_AreSortedAndLaidOutAsGin()
    {
        const string Long =
            "a long string of words that goes on and on until the line must be broken somewhere";

        var text = Write(
            [],
            [
                Section("", "u.scoped", "scoped", ("name", null), ("fn", LiteralReader.Read("@t/w.x.leaf"))),
                Section("s/t/r", "u.Box", "u.Box", ("value", null), ("label", Long)),
                Section("s", "u.pair", "pair", ("first", new object())),
                Section("t", "w.x.leaf", "x.leaf", ("a", 10L)),
                Section("s/t/r", "u.node", "node", ("right", LiteralReader.Read("@u.Box()")), ("left", null)),
            ]);

        text.Should().Be($"""
            # Parameters for s/t/r/u.Box:
            {Rule}
            s/t/r/u.Box.label = \
                ('a long string of words that goes on and on until the line must be broken '
                 'somewhere')
            s/t/r/u.Box.value = None

            # Parameters for t/x.leaf:
            {Rule}
            t/x.leaf.a = 10

            # Parameters for s/t/r/node:
            {Rule}
            s/t/r/node.left = None
            s/t/r/node.right = @u.Box()

            # Parameters for s/pair:
            {Rule}
            # s/pair.first = an object of type object: no .gin file can say it

            # Parameters for scoped:
            {Rule}
            scoped.fn = @t/w.x.leaf
            scoped.name = None

            """);
    }

    [Fact]
    public void Write_Macros_StandFirstInTheOrderOfTheirNamesFromTheEnd()
    {
        var text = Write(
            [],
            [
                Section("", "a.b", "b", ("x", 1L)),
                Macro("UPPER", LiteralReader.Read("@s/counter()")),
                Macro("deep/m3", 1e16),
                Macro("m2", LiteralReader.Read("%m1")),
                Macro("m1", new List<object?>()),
            ]);

        text.Should().Be($"""
            # Macros:
            {Rule}
            m1 = []
            m2 = %m1
            deep/m3 = 1e+16
            UPPER = @s/counter()

            # Parameters for b:
            {Rule}
            b.x = 1

            """);
    }

    [Fact]
    public void Write_MacrosWithoutLiteral_AreComments()
    {
        Write([], [Macro("m", new object())]).Should().Be(
            $"# Macros:\n{Rule}\n# m = an object of type object: no .gin file can say it\n");
    }

    [Theory]
    [InlineData("u.Box", "w.Box", "u.Box.Apply!", "w.Box.Apply!")]
    [InlineData("z.adam", "a.Bert", "y.bert", "A.carl")]
    [InlineData("Box", "a.Box", "b.a.Box")]
    [InlineData("x.leaf", "s/x.leaf", "z/S/x.leaf", "a/t/x.leaf")]
    [InlineData("m.Ä", "m.\uFF21", "m.\U0001D400")]
    public void Write_Sections_AreSortedByNamesFromTheEnd(params string[] names)
    {
        var sections = names.Select(name =>
        {
            var slash = name.LastIndexOf('/');
            var selector = name[(slash + 1)..].TrimEnd('!');
            return Section(slash < 0 ? "" : name[..slash], selector, selector) with { IsMethod = name.EndsWith('!') };
        }).ToList();

        var text = Write([], sections.AsEnumerable().Reverse());

        text.Split('\n').Where(line => line.EndsWith(':')).Should().Equal(
            names.Select(name => $"# Parameters for {name.TrimEnd('!')}:"));
    }

    [Fact]
    public void Write_SectionsThatDifferInCaseAlone_KeepTheirOrder()
    {
        var lower = Section("s", "a.b", "b");
        var upper = Section("S", "a.b", "b");

        Write([], [upper, lower]).Should().Match("*S/b:*s/b:*");
        Write([], [lower, upper]).Should().Match("*s/b:*S/b:*");
    }

    [Fact]
    public void Write_Imports_StandFirstByModuleAfterTheSwitches()
    {
        ConfigTextImport[] imports =
        [
            new("b.c", IsFrom: true, Alias: null),
            new("a.d", IsFrom: false, Alias: "z"),
            new("__gin__.dynamic_registration", IsFrom: true, Alias: null),
            new("A.B.C", IsFrom: true, Alias: "d"),
            new("B", IsFrom: false, Alias: null),
        ];

        Write(imports, [Section("", "a", "a")]).Should().Be($"""
            from __gin__ import dynamic_registration
            from A.B import C as d
            import B
            import a.d as z
            from b import c

            # Parameters for a:
            {Rule}
            # None.

            """);
        Write(imports[^1..], []).Should().Be("import B\n");
    }

    [Theory]
    [InlineData(79, "k", false)]
    [InlineData(80, "k", true)]
    [InlineData(50, "k12345678901234567890123456789", false)]
    [InlineData(50, "k123456789012345678901234567890", true)]
    [InlineData(50, "\U0001D400k1234567890123456789012345678", false)]
    public void Write_Binding_StandsOnOneLineWhereItFits(int valueLength, string macro, bool isContinued)
    {
        var value = new string('v', valueLength - 2);

        Write([], [Macro(macro, value)]).Should().Be(
            $"# Macros:\n{Rule}\n{macro} = {(isContinued ? "\\\n    " : "")}'{value}'\n");
    }

    [Fact]
    public void Write_OtherFormat_IsKept()
    {
        var format = new ConfigTextFormat { MaxLineLength = 20, ContinuationIndent = 2 };

        Write([], [Section("", "a", "a", ("x", LiteralReader.Read("[1, (2, 'three'), 'four']")))], format).Should().Be("""
            # Parameters for a:
            # ==================
            a.x = \
              [1,
               (2, 'three'),
               'four']

            """);
    }

    [Fact]
    public void Write_Provenance_StandsAboveItsBinding()
    {
        var file = new SourceText("dir/a.gin", "a.x = 1\na.y = 2\n");
        var oddlyNamed = new SourceText("b\nc.gin", "m = 3", firstLine: 7);
        ConfigTextSection[] sections =
        [
            Macro("m", 3L) with { Entries = [new("value", 3L, new SourceSpan(oddlyNamed, 0, 1))] },
            Section("", "a", "a") with
            {
                Entries =
                [
                    new("z", 0L),
                    new("y", 2L, new SourceSpan(file, 8, 9)),
                    new("x", 1L, new SourceSpan(file, 0, 1)),
                ],
            },
        ];

        Write([], sections, new ConfigTextFormat { ShowProvenance = true }).Should().Be($"""
            # Macros:
            {Rule}
            # Set in b\nc.gin:7:
            m = 3

            # Parameters for a:
            {Rule}
            # Set in dir/a.gin:1:
            a.x = 1
            # Set in dir/a.gin:2:
            a.y = 2
            a.z = 0

            """);
        Write([], sections).Should().NotContain("Set in");
    }

    [Fact]
    public void Write_NamesBeyondTheBasicPlane_AreSortedByCodePoint()
    {
        Write([], [Section("", "a", "a", ("\U0001D400", 1L), ("\uFF21", 2L))])
            .Should().EndWith("a.\uFF21 = 2\na.\U0001D400 = 1\n");
    }

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(80, -1)]
    public void Constructor_NegativeLength_IsRefused(int maxLineLength, int continuationIndent)
    {
        var format = new ConfigTextFormat { MaxLineLength = maxLineLength, ContinuationIndent = continuationIndent };

        var act = () => new ConfigTextWriter(new LiteralWriter(), format);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Write(
        IEnumerable<ConfigTextImport> imports,
        IEnumerable<ConfigTextSection> sections,
        ConfigTextFormat? format = null) =>
        new ConfigTextWriter(new LiteralWriter(), format ?? ConfigTextFormat.Default).Write(imports, sections);

    private static ConfigTextSection Section(
        string scope, string selector, string displayName, params (string Name, object? Value)[] entries) =>
        new(scope, selector, displayName, [.. entries.Select(entry => new ConfigTextEntry(entry.Name, entry.Value))]);

    private static ConfigTextSection Macro(string name, object? value) =>
        Section(name, "gin.macro", "macro", ("value", value)) with { IsMacro = true };
}
