namespace GinSharp.Syntax.Tests.Formatting;

public class GinFormatterTests
{
    private static readonly GinFormatterOptions Narrow = new() { LineWidth = 24, IndentSize = 2 };

    [Fact]
    public void Format_AFileOfEverything_WritesItCanonically()
    {
        const string text =
            """


            # Licence.   
            import   a.b   as  c
            from  a.b \
               import d# why


              width=0x1F
              s/Model.layers   =   [1,2 ,  1_000,]   # sizes
            Model :  # the model
            	size= ( 1,)


            	# off:
                # depth = 3
              # end of the model
            # next
            Model.names = {'a':1, "b" : [ ] ,}
            include   'x' 'y'


            # last
            """;

        GinFormatter.Format(text).Should().Be(
            """
            # Licence.
            import a.b as c
            from a.b import d  # why

            width = 0x1F
            s/Model.layers = [1, 2, 1_000]  # sizes
            Model:  # the model
                size = (1,)

                # off:
                # depth = 3
                # end of the model
            # next
            Model.names = {'a': 1, "b": []}
            include 'x' 'y'

            # last

            """);
    }

    [Fact]
    public void Format_LongContainer_IsBrokenOneItemALine()
    {
        const string text =
            """
            Model.layers = [(64, 'relu'), {'units': 128, 'activation': 'gelu'}, @norm/Layer(), []]
            """;

        GinFormatter.Format(text, Narrow).Should().Be(
            """
            Model.layers = [
              (64, 'relu'),
              {
                'units': 128,
                'activation': 'gelu',
              },
              @norm/Layer(),
              [],
            ]

            """);
    }

    [Fact]
    public void Format_CommentsInsideContainers_KeepTheirItems()
    {
        const string text =
            """
            a = [ # open

              1, # one
              # two is
              # this
              2 # two

              , 3 # three
              # close

            ]
            b = @f( # moved
            )
            c = {'k': # key
                 1}
            """;

        GinFormatter.Format(text).Should().Be(
            """
            a = [  # open
                1,  # one
                # two is
                # this
                2,  # two
                3,  # three
                # close
            ]
            # moved
            b = @f()
            c = {
                # key
                'k': 1,
            }

            """);
    }

    [Theory]
    [InlineData("x = 'a long piece of text'", "x = \\\n  'a long piece of text'\n")]
    [InlineData("x = 'one piece' 'and another'", "x = \\\n  'one piece' \\\n  'and another'\n")]
    [InlineData("x = ('one piece' 'and another')", "x = (\n  'one piece'\n  'and another'\n)\n")]
    [InlineData("x = ['one piece' 'and another']", "x = [\n  'one piece'\n  'and another',\n]\n")]
    [InlineData("x = {'k': 'one piece' 'and another'}", "x = {\n  'k': 'one piece'\n    'and another',\n}\n")]
    [InlineData("x = 'too long for whatever line there is'", "x = 'too long for whatever line there is'\n")]
    [InlineData("include 'one/piece' 'and/another'", "include 'one/piece' 'and/another'\n")]
    [InlineData("x = '''a\n b'''", "x = '''a\n b'''\n")]
    [InlineData("x = ['''a\n b''',]", "x = [\n  '''a\n b''',\n]\n")]
    [InlineData("x = (100, 200, 300, 400)", "x = (100, 200, 300, 400)\n")]
    [InlineData("x = (100, 200, 300, 4000)", "x = (\n  100,\n  200,\n  300,\n  4000,\n)\n")]
    public void Format_LongValue_IsBroken(string text, string expected) =>
        GinFormatter.Format(text, Narrow).Should().Be(expected);

    [Theory]
    [InlineData("x = 0XfF", "x = 0XfF\n")]
    [InlineData("x = - 1_0.50E+3", "x = -1_0.50E+3\n")]
    [InlineData("x = ((1))", "x = ((1))\n")]
    [InlineData("x = (1,)", "x = (1,)\n")]
    [InlineData("x = ( )", "x = ()\n")]
    [InlineData("x = rb'\\d' B\"\\x00\"", "x = rb'\\d' B\"\\x00\"\n")]
    [InlineData("x = ''  'a'", "x = '' 'a'\n")]
    [InlineData("x = [@ s/f ( ), % m]", "x = [@s/f(), %m]\n")]
    [InlineData("x = [True,None,\n2J]", "x = [True, None, 2J]\n")]
    [InlineData("a.b \\\n = \\\n 1 \\\n", "a.b \\\n = \\\n 1 \\\n")]
    [InlineData("a.b \\\n = \\\n 1 # c", "a.b = 1  # c\n")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    [InlineData("\uFEFF\n\nx=1", "\uFEFFx = 1\n")]
    [InlineData("x=1\r\ny='''2\n'''", "x = 1\r\ny = '''2\r\n'''\r\n")]
    [InlineData("m=\\\nm=@f(#\n)\nn=1\n", "m=\\\nm=@f(#\n)\nn = 1\n")]
    [InlineData(" \ufeffa=1\n", " \ufeffa=1\n")]
    public void Format_SmallText_GivesIt(string text, string expected) =>
        GinFormatter.Format(text).Should().Be(expected);

    [Fact]
    public void Format_BrokenStatements_AreLeftAsTheyAre()
    {
        const string text =
            """
            a=1
              b = = 2   # as it is
            A:
                x=1
                y   = ?
            B.c=[1,
              2
            d=3
            x = [-
            @f]
            """;

        GinFormatter.Format(text).Should().Be(
            """
            a = 1
            b = = 2   # as it is
            A:
                x=1
                y   = ?
            B.c=[1,
              2
            d = 3
            x = [-
            @f]
            """);
    }

    [Fact]
    public void Format_LineThatStepsBackToNoColumn_LeavesTheTextAsItIs() =>
        GinFormatter.Format("    a=1\n  b=2\n").Should().Be("    a=1\n  b=2\n");

    [Fact]
    public void Format_SortImports_SortsEachGroup()
    {
        const string text =
            """
            # Licence.
            import z
            from b.c import d
            from __gin__ import dynamic_registration
            import a
            # apart
            import y
            import x as w
            a = 1
            import k as l
            import j as l
            """;

        GinFormatter.Format(text, new() { SortImports = true }).Should().Be(
            """
            # Licence.
            from __gin__ import dynamic_registration
            import a
            from b.c import d
            import z
            # apart
            import x as w
            import y
            a = 1
            import k as l
            import j as l

            """);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(100)]
    [InlineData(150)]
    [InlineData(200)]
    [InlineData(256)]
    public void Format_DeepNesting_NeedsNoDeepStack(int depth)
    {
        var text = $"x = {new string('[', depth)}'{new string('y', 80)}'{new string(']', depth)}\n";
        var formatted = "";
        var thread = new Thread(() => formatted = GinFormatter.Format(text), 256 * 1024);
        thread.Start();
        thread.Join();

        // Where there is not enough room, the statement or the text is left as it is.
        formatted.Replace(",", "").Replace("\n", "").Replace(" ", "").Should().Be(text.Trim().Replace(" ", ""));
    }

    [Fact]
    public void LineWidth_NotPositive_IsRefused() =>
        FluentActions.Invoking(() => new GinFormatterOptions { LineWidth = 0 })
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void IndentSize_NeitherTwoNorFour_IsRefused() =>
        FluentActions.Invoking(() => new GinFormatterOptions { IndentSize = 3 })
            .Should().Throw<ArgumentOutOfRangeException>();
}
