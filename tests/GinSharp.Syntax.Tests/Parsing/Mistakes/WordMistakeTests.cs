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
    [InlineData("x = nan", "t.gin(1,5): error GIN1021: 'nan' is not a value. There is no way to write it.")]
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
    public void Diagnose_WordThatIsNoValue_SaysWhatIsMeant(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x =", "t.gin(1,4): error GIN1020: expected a value after '=', found the end of the text")]
    [InlineData("x = # c\ny = 1", "t.gin(1,8): error GIN1020: expected a value after '=', found the end of the line")]
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
    public void Diagnose_NoValue_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
