namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class ImportMistakeTests
{
    [Theory]
    [InlineData("import", "t.gin(1,7): error GIN1006: expected the name of a module, found the end of the text")]
    [InlineData("import\nb = 1", "t.gin(1,7): error GIN1006: expected the name of a module, found the end of the line")]
    [InlineData("import \"a\"",
        "t.gin(1,8): error GIN1006: expected the name of a module, found a string. A module stands without quotes.")]
    [InlineData("import a/b",
        "t.gin(1,8): error GIN1007: 'a/b' is not a name: the parts of a module are joined by dots")]
    [InlineData("import a . b",
        "t.gin(1,8): error GIN1007: 'a . b' is not a name: no white space may stand inside it. Did you mean 'a.b'?")]
    [InlineData("import a, b",
        "t.gin(1,9): error GIN1005: expected the end of the line, found ','. Import each name on a line of its own.")]
    [InlineData("import a; import b",
        "t.gin(1,9): error GIN1005: expected the end of the line, found ';'. Put each statement on a line of its own.")]
    [InlineData("import a b", "t.gin(1,10): error GIN1005: expected the end of the line, found 'b'")]
    [InlineData("import a as", "t.gin(1,12): error GIN1006: expected a name after 'as', found the end of the text")]
    [InlineData("import a as b.c",
        "t.gin(1,14): error GIN1005: expected the end of the line, found '.'. A single name stands here.")]
    [InlineData("import a as \"b\"",
        "t.gin(1,13): error GIN1006: expected a name after 'as', found a string. A name stands without quotes.")]
    [InlineData("import .a",
        "t.gin(1,8): error GIN1006: expected the name of a module, found '.'. A module is named from its root: "
        + "there are no relative imports.")]
    [InlineData("from .a import b",
        "t.gin(1,6): error GIN1006: expected the name of a module, found '.'. A module is named from its root: "
        + "there are no relative imports.")]
    [InlineData("from . import b",
        "t.gin(1,6): error GIN1006: expected the name of a module, found '.'. A module is named from its root: "
        + "there are no relative imports.")]
    [InlineData("from a", "t.gin(1,7): error GIN1008: expected 'import' after the module, found the end of the text")]
    [InlineData("from a from b", "t.gin(1,8): error GIN1008: expected 'import' after the module, found 'from'")]
    [InlineData("from a import",
        "t.gin(1,14): error GIN1006: expected a name after 'import', found the end of the text")]
    [InlineData("from a import *",
        "t.gin(1,15): error GIN1006: expected a name after 'import', found '*'. Import each name on a line of its "
        + "own.")]
    [InlineData("from a import (b, c)",
        "t.gin(1,15): error GIN1006: expected a name after 'import', found '('. Import each name on a line of its "
        + "own.")]
    [InlineData("from a import b, c",
        "t.gin(1,16): error GIN1005: expected the end of the line, found ','. Import each name on a line of its own.")]
    [InlineData("from a import b.c",
        "t.gin(1,16): error GIN1005: expected the end of the line, found '.'. A single name stands here.")]
    [InlineData("from \"a\" import b",
        "t.gin(1,6): error GIN1006: expected the name of a module, found a string. A module stands without quotes.")]
    public void Diagnose_Import_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("include",
        "t.gin(1,8): error GIN1009: expected a path in quotes after 'include', found the end of the text")]
    [InlineData("include a.gin",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found 'a'. Put the path in quotes.")]
    [InlineData("include configs/a.gin",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found 'configs'. Put the path in "
        + "quotes.")]
    [InlineData("include ('a')",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found '('. Remove the parentheses.")]
    [InlineData("include <a>",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found '<'. Put the path in quotes.")]
    [InlineData("include b'a'",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found bytes. Remove the 'b' before "
        + "the quotes.")]
    [InlineData("include @a",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found '@'. A path is written out; "
        + "it cannot be a reference or a macro.")]
    [InlineData("include %a",
        "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found '%'. A path is written out; "
        + "it cannot be a reference or a macro.")]
    [InlineData("include 'a', 'b'",
        "t.gin(1,12): error GIN1005: expected the end of the line, found ','. Include each file on a line of its own.")]
    [InlineData("include 1", "t.gin(1,9): error GIN1009: expected a path in quotes after 'include', found '1'")]
    [InlineData("include 'a' = 1", "t.gin(1,13): error GIN1005: expected the end of the line, found '='")]
    public void Diagnose_Include_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
