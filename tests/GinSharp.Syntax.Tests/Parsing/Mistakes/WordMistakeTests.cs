namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class WordMistakeTests
{
    [Theory]
    [InlineData("x = true", "t.gin(1,5): error GIN1021: 'true' is not a value. Did you mean 'True'?")]
    [InlineData("x = FALSE", "t.gin(1,5): error GIN1021: 'FALSE' is not a value. Did you mean 'False'?")]
    [InlineData("x = yes", "t.gin(1,5): error GIN1021: 'yes' is not a value. Did you mean 'True'?")]
    [InlineData("x = off", "t.gin(1,5): error GIN1021: 'off' is not a value. Did you mean 'False'?")]
    [InlineData("x = null", "t.gin(1,5): error GIN1021: 'null' is not a value. Did you mean 'None'?")]
    [InlineData("x = none", "t.gin(1,5): error GIN1021: 'none' is not a value. Did you mean 'None'?")]
    [InlineData("x = inf", "t.gin(1,5): error GIN1021: 'inf' is not a value. Infinity is written 1e400.")]
    [InlineData("x = nan",
        "t.gin(1,5): error GIN1021: 'nan' is not a value. No literal stands for it; a program can make it a constant.")]
    [InlineData("x = foo",
        "t.gin(1,5): error GIN1021: 'foo' is not a value. A string is written 'foo', a reference '@foo'.")]
    [InlineData("x = foo.bar",
        "t.gin(1,5): error GIN1021: 'foo' is not a value. A string is written 'foo.bar', a reference '@foo.bar'.")]
    [InlineData("x = NUM_LAYERS",
        "t.gin(1,5): error GIN1021: 'NUM_LAYERS' is not a value. A macro is written '%NUM_LAYERS', a string "
        + "'NUM_LAYERS'.")]
    [InlineData("x = path/to/file",
        "t.gin(1,5): error GIN1021: 'path' is not a value. A string is written 'path/to/file'.")]
    [InlineData("x = my-name", "t.gin(1,5): error GIN1021: 'my' is not a value. A string is written 'my-name'.")]
    [InlineData("x = foo()",
        "t.gin(1,5): error GIN1021: 'foo' is not a value. To call a configurable, write '@foo()'.")]
    [InlineData("x = foo(1)",
        "t.gin(1,5): error GIN1021: 'foo' is not a value. To call a configurable, write '@foo()' and bind its "
        + "parameters.")]
    [InlineData("x = set()", "t.gin(1,5): error GIN1021: 'set' is not a value. A list is written [1, 2].")]
    [InlineData("x = list((1, 2))", "t.gin(1,5): error GIN1021: 'list' is not a value. A list is written [1, 2].")]
    [InlineData("x = tuple()", "t.gin(1,5): error GIN1021: 'tuple' is not a value. A tuple is written (1, 2).")]
    [InlineData("x = dict(a=1)", "t.gin(1,5): error GIN1021: 'dict' is not a value. A dictionary is written {'a': 1}.")]
    [InlineData("x = float('inf')", "t.gin(1,5): error GIN1021: 'float' is not a value. Write the value itself.")]
    [InlineData("x = lambda: 1",
        "t.gin(1,5): error GIN1021: 'lambda' is not a value. There are no expressions: write the result.")]
    [InlineData("x = not True",
        "t.gin(1,5): error GIN1021: 'not' is not a value. There are no expressions: write the result.")]
    [InlineData("x = foo'", "t.gin(1,5): error GIN1021: 'foo' is not a value. Is a quote missing before it?")]
    [InlineData("x = {a: 1}",
        "t.gin(1,6): error GIN1021: 'a' is not a value. A string is written 'a', a reference '@a'.")]
    [InlineData("x = [1, true]", "t.gin(1,9): error GIN1021: 'true' is not a value. Did you mean 'True'?")]
    [InlineData("x = undefined", "t.gin(1,5): error GIN1021: 'undefined' is not a value. Did you mean 'None'?")]
    [InlineData("x = nil", "t.gin(1,5): error GIN1021: 'nil' is not a value. Did you mean 'None'?")]
    [InlineData("x = a.b.Foo()",
        "t.gin(1,5): error GIN1021: 'a' is not a value. To call a configurable, write '@a.b.Foo()'.")]
    [InlineData("x = new Foo()",
        "t.gin(1,5): error GIN1021: 'new' is not a value. To call a configurable, write '@Foo()'.")]
    [InlineData("x = new Foo { A = 1 }",
        "t.gin(1,5): error GIN1021: 'new' is not a value. A string is written 'Foo', a reference '@Foo'.")]
    [InlineData("x = typeof(Foo)",
        "t.gin(1,5): error GIN1021: 'typeof' is not a value. A type is given by a reference to it: '@Name'.")]
    [InlineData("x = On", "t.gin(1,5): error GIN1021: 'On' is not a value. Did you mean 'True'?")]
    [InlineData("x = no", "t.gin(1,5): error GIN1021: 'no' is not a value. Did you mean 'False'?")]
    [InlineData("x = Infinity", "t.gin(1,5): error GIN1021: 'Infinity' is not a value. Infinity is written 1e400.")]
    [InlineData("x = frozenset([1])", "t.gin(1,5): error GIN1021: 'frozenset' is not a value. A list is written [1, 2].")]
    [InlineData("x = int('1')", "t.gin(1,5): error GIN1021: 'int' is not a value. Write the value itself.")]
    [InlineData("x = str(1)", "t.gin(1,5): error GIN1021: 'str' is not a value. Write the value itself.")]
    [InlineData("x = bool(1)", "t.gin(1,5): error GIN1021: 'bool' is not a value. Write the value itself.")]
    [InlineData("x = new 3", "t.gin(1,5): error GIN1021: 'new' is not a value. A string is written 'new', a reference '@new'.")]
    [InlineData("x = A1", "t.gin(1,5): error GIN1021: 'A1' is not a value. A macro is written '%A1', a string 'A1'.")]
    [InlineData("x = __", "t.gin(1,5): error GIN1021: '__' is not a value. A string is written '__', a reference '@__'.")]
    [InlineData("x = Foo/", "t.gin(1,5): error GIN1021: 'Foo' is not a value. A string is written 'Foo/'.")]
    [InlineData("x = trues", "t.gin(1,5): error GIN1021: 'trues' is not a value. A string is written 'trues', a reference '@trues'.")]
    [InlineData("x = sett()", "t.gin(1,5): error GIN1021: 'sett' is not a value. To call a configurable, write '@sett()'.")]
    [InlineData("x = c:d", "t.gin(1,5): error GIN1021: 'c' is not a value. A string is written 'c', a reference '@c'.")]
    [InlineData("x = http://a.b", "t.gin(1,5): error GIN1021: 'http' is not a value. Text stands in quotes.")]
    [InlineData("x = C:\\data", "t.gin(1,5): error GIN1021: 'C' is not a value. Text stands in quotes.")]
    public void Diagnose_WordThatIsNoValue_SaysWhatIsMeant(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x =", "t.gin(1,4): error GIN1020: expected a value after '=', found the end of the text")]
    [InlineData("x = # c\ny = 1", "t.gin(1,8): error GIN1020: expected a value after '=', found the end of the line")]
    [InlineData("x =\n  y = 1",
        "t.gin(1,4): error GIN1020: expected a value after '=', found the end of the line. A block is written 'name:' and "
        + "indented lines.")]
    [InlineData("x =\n[1]\ny = 2",
        "t.gin(1,4): error GIN1020: expected a value after '=', found the end of the line. A value on the next "
        + "line needs a backslash at the end of this one.")]
    [InlineData("x =\n  'a'\n  'b'\ny = 2",
        "t.gin(1,4): error GIN1020: expected a value after '=', found the end of the line. A value on the next "
        + "line needs a backslash at the end of this one.")]
    [InlineData("x = ./data",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '.'. Text stands in quotes.")]
    [InlineData("x = ~/data",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '~'. Text stands in quotes.")]
    [InlineData("x = /data",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '/'. Text stands in quotes.")]
    [InlineData("x = $HOME",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '$'. Variables of the environment are not "
        + "read; a macro is written '%NAME'.")]
    [InlineData("x = ${HOME}",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '${'. Variables of the environment are not "
        + "read; a macro is written '%NAME'.")]
    [InlineData("x = “a”",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '“'. Strings stand in straight quotes: ' or \".")]
    [InlineData("x = \u00a01",
        "t.gin(1,5): error GIN1020: expected a value after '=', found the character U+00A0. Replace it by a plain "
        + "space, or remove it.")]
    [InlineData("x = −1",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '−'. A minus sign is written '-'.")]
    [InlineData("x = <a>", "t.gin(1,5): error GIN1020: expected a value after '=', found '<'")]
    [InlineData("x = *", "t.gin(1,5): error GIN1020: expected a value after '=', found '*'")]
    [InlineData("x = \u2028", "t.gin(1,5): error GIN1020: expected a value after '=', found the character U+2028")]
    [InlineData("x = \0", "t.gin(1,5): error GIN1020: expected a value after '=', found the character U+0000")]
    [InlineData("x = !True",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '!'. There are no expressions: write the "
        + "result.")]
    [InlineData("x = $'a' ",
        "t.gin(1,5): error GIN1020: expected a value after '=', found '$'. Remove the '$', and write the text "
        + "as it is to be.")]
    public void Diagnose_NoValue_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
