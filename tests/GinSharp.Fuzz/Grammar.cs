using CsCheck;

namespace GinSharp.Fuzz;

/// <summary>Generators of texts that are right, or nearly so.</summary>
internal static class Grammar
{
    private const int MaxDepth = 4;

    private static readonly Gen<string> Name = Gen.OneOf(
        "a", "b1", "_", "Adam", "learning_rate", "xé", "x²", "x\U0001D4D0", "é", "1a", "import", "include",
        "from", "as",
        "True", "r", "rb", "__gin__");

    private static readonly Gen<string> Selector =
        Parts(Name, Gen.OneOf(".", "/", ".", "/", " . "), 1, 4);

    private static readonly Gen<string> Blank = Gen.OneOf("", "", " ", " ", "  ", "\t", "\f", "\\\n", " \\\r\n ");

    private static readonly Gen<string> InnerBlank = Gen.OneOf(
        "", "", "", " ", "\n", "\r\n  ", "\r", " # c\n", "\\\n", "\n\n", "\t");

    private static readonly Gen<string> Escape = Gen.OneOf(
        "a", "don't", " ", "\\n", "\\'", "\\\"", "\\x41", "\\x4", "\\u00e9", "\\U0001F600", "\\U00110000",
        "\\N{DIGIT ONE}",
        "\\N{", "\\N{no}", "\\777", "\\\n", "\\\r\n", "\\q", "\\\\", "\0", "\ud800", "é", "\U0001F600", "#", "\n",
        "\r", "]");

    private static readonly Gen<string> Quoted =
        from prefix in Gen.OneOf("", "", "", "", "r", "b", "u", "Rb", "bR", "f", "ub")
        from quote in Gen.OneOf("'", "\"", "'''", "\"\"\"")
        from content in Parts(Escape, Gen.Const(""), 0, 4)
        select prefix + quote + content + quote;

    private static readonly Gen<string> Number = Gen.OneOf(
        "0", "1", "-1", "- 1", "--1", "1_000", "1__0", "007", "0x1F", "0x", "0o17", "0b1_0", "0b2", "1.", ".5", "1e5",
        "1e400", "1e", "1.5e-3", "2j", "-2J", "1.2.3", "10k", "123456789012345678901234567890", "5e-324", "0_0",
        "1e5j");

    private static readonly Gen<string> Reference =
        from sigil in Gen.OneOf("@", "@", "%", "-@", "-%", "@ ", "%\\\n", "@@")
        from target in Selector
        from call in Gen.OneOf("", "()", "( )", "(\n)", "( # c\n)", "(1)", "(", "()()")
        select sigil + target + call;

    private static readonly Gen<string> Leaf = Gen.Frequency(
        (3, Number),
        (3, Quoted),
        (3, Reference),
        (1, from first in Quoted from blank in InnerBlank from second in Quoted select first + blank + second),
        (1, Gen.OneOf("True", "False", "None", "true", "null", "nan", "adam", "a()", "x/y", "1 + 2", "", "!", "\0")));

    private static readonly Gen<string> Value =
        Gen.Recursive<string>(
            (depth, inner) => depth > MaxDepth ? Leaf : Gen.Frequency((3, Leaf), (2, Container(inner))));

    private static readonly Gen<string> LineEnd = Gen.OneOf(
        "\n", "\n", "\n", "\r\n", "\r", " # c\n", "\n\n", ";\n", "");

    private static readonly Gen<string> Indent = Gen.OneOf(
        "  ", "  ", "  ", "\t", "    ", " ", "", "  \f", "\f  ", "\t ");

    private static readonly Gen<string> Assignment =
        from blank in Blank
        from sign in Gen.OneOf("=", "=", "=", "=", "==", ":", ":=", "+=", "")
        from gap in Blank
        from value in Value
        select blank + sign + gap + value;

    private static readonly Gen<string> BlockLine =
        from indent in Indent
        from name in Name
        from assignment in Assignment
        from end in LineEnd
        select indent + name + assignment + end;

    private static readonly Gen<string> Binding =
        from key in Selector
        from assignment in Assignment
        select key + assignment;

    private static readonly Gen<string> Block =
        from target in Selector
        from colon in Gen.OneOf(":\n", ":\n", ":\r\n", ": # c\n", " :\n\n", ": x\n")
        from lines in Parts(BlockLine, Gen.Const(""), 0, 4)
        select target + colon + lines;

    private static readonly Gen<string> Import =
        from start in Gen.OneOf("import ", "from ", "import", "from . ")
        from module in Selector
        from rest in Gen.OneOf("", " import b", " as c", " import b as c", " import *", " import (b)", "import", " as")
        select start + module + rest;

    private static readonly Gen<string> Include =
        from path in Value
        select $"include {path}";

    private static readonly Gen<string> Line =
        from indent in Gen.OneOf("", "", "", "", "", "", " ", "\t", "    ")
        from statement in Gen.Frequency((6, Binding), (3, Block), (1, Import), (1, Include), (1, Value))
        from end in LineEnd
        select indent + statement + end;

    /// <summary>What can stand anywhere.</summary>
    public static readonly Gen<string> Token = Gen.Frequency(
        (6, Gen.OneOf(
            "[", "]", "(", ")", "{", "}", ",", ":", "=", ".", "/", "@", "%", "-", "+", "*", "\\", "\\\n", "#",
            "'", "\"",
            "'''", "\"\"\"", "\n", "\r", "\r\n", " ", "\t", "\f", "\0", "\u00a0", "\ufeff", "\ud800", "\udc00",
            "\u2028", "\u0085",
            "`", "$", "~", "…", "\n  ", "\n\t", "r'", "b\"", "\nx = ", "\nimport a", "\ninclude '", "\na.b:\n")),
        (1, Name),
        (1, Leaf));

    /// <summary>A text of a few lines, or of tokens in any order.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (1, Parts(Token, Gen.Const(""), 0, 30)),
        (5, from mark in Gen.OneOf("", "", "", "", "", "", "\ufeff")
            from lines in Parts(Line, Gen.Const(""), 0, 6)
            select mark + lines));

    private static Gen<string> Container(Gen<string> value)
    {
        var item =
            from before in InnerBlank
            from inner in value
            from after in InnerBlank
            select before + inner + after;
        var entry =
            from key in item
            from colon in Gen.OneOf(":", ":", ":", ":", "=", "")
            from inner in item
            select key + colon + inner;
        return
            from kind in Gen.Int[0, 2]
            from items in Parts(kind == 2 ? entry : item, Gen.OneOf(",", ",", ",", ",", ",", ";", "", ",,"), 0, 4)
            from comma in Gen.OneOf("", "", ",")
            from closing in Gen.OneOf("", "ok", "ok", "ok", "ok", "ok", "ok", "ok", ")", "]")
            select "[({"[kind] + items + comma + (closing == "ok" ? "])}"[kind].ToString() : closing);
    }

    private static Gen<string> Parts(Gen<string> part, Gen<string> separator, int least, int most) =>
        from parts in part.Array[least, most]
        from between in separator
        select string.Join(between, parts);
}
