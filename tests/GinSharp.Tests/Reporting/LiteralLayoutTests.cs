using GinSharp.Reporting;
using GinSharp.Tests.Injection.Conversion;

namespace GinSharp.Tests.Reporting;

public class LiteralLayoutTests
{
    /// <summary>Literals, widths, and what Python's <c>pprint.pformat</c> makes of them.</summary>
    public static TheoryData<string, int, string> Layouts { get; } = new()
    {
        {
            "'a long string of words that goes on and on until the line must be broken somewhere'",
            76,
            "('a long string of words that goes on and on until the line must be broken '\n 'somewhere')"
        },
        {
            "'a long string of words that goes on and on until the line must be broken somewhere'",
            20,
            "('a long string of '\n"
                + " 'words that goes '\n"
                + " 'on and on until '\n"
                + " 'the line must be '\n"
                + " 'broken somewhere')"
        },
        {
            "'averyveryverylongwordwithoutspaces and more'",
            10,
            "('averyveryverylongwordwithoutspaces '\n 'and '\n 'more')"
        },
        { "'averyveryverylongwordwithoutspaces'", 10, "'averyveryverylongwordwithoutspaces'" },
        { "'one\\ntwo three\\n\\nfour'", 76, "'one\\ntwo three\\n\\nfour'" },
        { "'one\\ntwo three\\n\\nfour'", 12, "('one\\n'\n 'two '\n 'three\\n'\n '\\n'\n 'four')" },
        { "'  leading   and trailing  '", 14, "('  '\n 'leading   '\n 'and '\n 'trailing  ')" },
        {
            "'a\\x1cb\\x85c\\u2028d \\xa0e\\u3000f'",
            12,
            "('a\\x1c'\n 'b\\x85'\n 'c\\u2028'\n 'd \\xa0'\n 'e\\u3000f')"
        },
        { "'aaaa\\x1fbbbb'", 9, "('aaaa\\x1f'\n 'bbbb')" },
        { "'\U0001F600 \U0001F601 \U0001F602'", 9, "'\U0001F600 \U0001F601 \U0001F602'" },
        { "'\U0001F600 \U0001F601 \U0001F602'", 7, "'\U0001F600 \U0001F601 \U0001F602'" },
        { "'it\\'s \"so\" and \"so\"'", 8, "(\"it's \"\n '\"so\" '\n 'and '\n '\"so\"')" },
        {
            "['x', 'a long string of words that goes on and on until the line must be broken somewhere']",
            76,
            "['x',\n 'a long string of words that goes on and on until the line must be broken '\n 'somewhere']"
        },
        { "['aaaa bbbb cccc']", 18, "['aaaa bbbb cccc']" },
        { "['aaaa bbbb cccc']", 17, "['aaaa bbbb '\n 'cccc']" },
        { "('aaaa bbbb cccc',)", 18, "('aaaa bbbb '\n 'cccc',)" },
        { "[['aaaa bbbb cccc'], 1]", 19, "[['aaaa bbbb '\n  'cccc'],\n 1]" },
        { "b'0123456789abcdef'", 14, "(b'01234567'\n b'89abcdef')" },
        { "b'0123456789abcdef'", 12, "(b'01234567'\n b'89abcdef')" },
        { "b'0123456789abcdefg'", 14, "(b'01234567'\n b'89abcdefg')" },
        { "[b'0123456789abcdefg']", 14, "[b'01234567'\n b'89abcdefg']" },
        { "b'abcd'", 3, "b'abcd'" },
        { "b'\\x00\\xff\\'\"\\\\\\n'", 10, "(b'\\x00\\xff\\'\"'\n b'\\\\\\n')" },
        { "[1, 2, 3]", 9, "[1, 2, 3]" },
        { "[1, 2, 3]", 8, "[1,\n 2,\n 3]" },
        { "[[], (), {}, '']", 4, "[[],\n (),\n {},\n '']" },
        { "(1,)", 3, "(1,)" },
        { "[(1, 2), (3,)]", 11, "[(1, 2),\n (3,)]" },
        {
            "{'a': [1, 2], 'bb': {'c': (1, 2, 3)}}",
            20,
            "{'a': [1, 2],\n 'bb': {'c': (1,\n              2,\n              3)}}"
        },
        { "{'key that is long and has many words': 1}", 10, "{'key that is long and has many words': 1}" },
        { "{(1, 2, 3, 4): [1, 2]}", 10, "{(1, 2, 3, 4): [1,\n                2]}" },
        { "{'a': 'b c d e f g'}", 11, "{'a': 'b '\n      'c '\n      'd '\n      'e '\n      'f '\n      'g'}" },
        { "[[[[[1, 2]]]]]", 6, "[[[[[1,\n     2]]]]]" },
        { "[None, True, -1.5, 2j]", 1, "[None,\n True,\n -1.5,\n 2j]" },
        { "{'a': 1}", -5, "{'a': 1}" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void TryWrite_Width_BreaksAsPprint(string literal, int width, string expected)
    {
        var value = LiteralReader.Read(literal);

        new LiteralWriter().TryWrite(value, width, out var text).Should().BeTrue();

        text.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void TryWrite_Width_CanBeReadBack(string literal, int width, string expected)
    {
        var value = LiteralReader.Read(expected);

        new LiteralWriter().TryWrite(value, out var text).Should().BeTrue();

        text.Should().Be(literal, "it was broken at {0}", width);
    }
}
