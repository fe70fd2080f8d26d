namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class ContainerMistakeTests
{
    [Theory]
    [InlineData("x = [1 2]",
        "t.gin(1,8): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found '2'. "
        + "Is ',' missing?")]
    [InlineData("x = [1\n'a']",
        "t.gin(2,1): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found a "
        + "string. Is ',' missing?")]
    [InlineData("x = [@a() @b()]",
        "t.gin(1,11): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found '@'. "
        + "Is ',' missing?")]
    [InlineData("x = [1, 2", "t.gin(1,5): error GIN1032: the list that starts here has no closing ']'")]
    [InlineData("x = (1,\n2", "t.gin(1,5): error GIN1032: the tuple that starts here has no closing ')'")]
    [InlineData("x = {", "t.gin(1,5): error GIN1032: the dictionary that starts here has no closing '}'")]
    [InlineData("x = [1, 2\ny = 3",
        "t.gin(2,1): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found 'y'. "
        + "Is ']' missing?")]
    [InlineData("x = [1, 2,\ny = 3",
        "t.gin(2,1): error GIN1031: expected a value or ']' to go on with the list that starts at line 1, found "
        + "'y'. Is ']' missing?")]
    [InlineData("x = {'a': 1\ny = 3",
        "t.gin(2,1): error GIN1030: expected ',' or '}' to go on with the dictionary that starts at line 1, found "
        + "'y'. Is '}' missing?")]
    [InlineData("x = {'a': 1,\ny:\n  z = 3",
        "t.gin(2,1): error GIN1031: expected a value or '}' to go on with the dictionary that starts at line 1, "
        + "found 'y'. Is '}' missing?")]
    [InlineData("x = (1\ninclude 'a'",
        "t.gin(2,1): error GIN1030: expected ',' or ')' to go on with the tuple that starts at line 1, found "
        + "'include'. Is ')' missing?")]
    [InlineData("x = [1)",
        "t.gin(1,7): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found ')'. "
        + "Did you mean ']'?")]
    [InlineData("x = (1]",
        "t.gin(1,7): error GIN1030: expected ',' or ')' to go on with the tuple that starts at line 1, found ']'. "
        + "Did you mean ')'?")]
    [InlineData("x = [1;2]",
        "t.gin(1,7): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found ';'. "
        + "Write ','.")]
    [InlineData("x = [1:2]",
        "t.gin(1,7): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found ':'. "
        + "A dictionary is written {'a': 1}.")]
    [InlineData("x = [1 for x in y]",
        "t.gin(1,8): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found "
        + "'for'. There are no expressions: write the result.")]
    [InlineData("x = [1 + 2]",
        "t.gin(1,8): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found '+'. "
        + "There is no arithmetic: write the result.")]
    [InlineData("x = ['it's']",
        "t.gin(1,10): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found 's'. "
        + "A quote inside a string is written with a backslash before it, or the string in the other quotes.")]
    [InlineData("x = [1 ?]",
        "t.gin(1,8): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found '?'")]
    [InlineData("x = [1, 2 // c\n]",
        "t.gin(1,11): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found "
        + "'//'. A comment starts with '#'.")]
    [InlineData("x = [1 == 2]",
        "t.gin(1,8): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, found "
        + "'=='. There are no expressions: write the result.")]
    public void Diagnose_ContainerThatCannotGoOn_SaysWhereItStarts(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = [,]", "t.gin(1,6): error GIN1020: expected a value after '[', found ','")]
    [InlineData("x = [1,,2]", "t.gin(1,8): error GIN1020: expected a value after ',', found ','")]
    [InlineData("x = {'a':}", "t.gin(1,10): error GIN1020: expected a value after ':', found '}'")]
    [InlineData("x = {:1}", "t.gin(1,6): error GIN1020: expected a value after '{', found ':'")]
    [InlineData("x = {**a}", "t.gin(1,6): error GIN1020: expected a value after '{', found '**'")]
    [InlineData("x = (*a)", "t.gin(1,6): error GIN1020: expected a value after '(', found '*'")]
    public void Diagnose_ItemThatIsMissing_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = {'a' 1}", "t.gin(1,10): error GIN1033: expected ':' after the key, found '1'")]
    [InlineData("x = {'a' = 1}", "t.gin(1,10): error GIN1033: expected ':' after the key, found '='. Write ':'.")]
    [InlineData("x = {1, 2}",
        "t.gin(1,7): error GIN1033: expected ':' after the key, found ','. There are no sets: a list is written "
        + "[1, 2].")]
    [InlineData("x = {'a'}",
        "t.gin(1,9): error GIN1033: expected ':' after the key, found '}'. There are no sets: a list is written "
        + "[1, 2].")]
    [InlineData("x = {'it's': 1}",
        "t.gin(1,10): error GIN1033: expected ':' after the key, found 's'. A quote inside a string is written "
        + "with a backslash before it, or the string in the other quotes.")]
    [InlineData("x = {'a': 1; 'b': 2}",
        "t.gin(1,12): error GIN1030: expected ',' or '}' to go on with the dictionary that starts at line 1, "
        + "found ';'. Write ','.")]
    [InlineData("x = {'a': 1 'b': 2}",
        "t.gin(1,13): error GIN1030: expected ',' or '}' to go on with the dictionary that starts at line 1, "
        + "found a string. Is ',' missing?")]
    public void Diagnose_Entry_SaysWhatItNeeds(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = {[1]: 2}", "t.gin(1,6): error GIN1034: a list cannot be a key of a dictionary, or a part of one")]
    [InlineData("x = {{}: 2}",
        "t.gin(1,6): error GIN1034: a dictionary cannot be a key of a dictionary, or a part of one")]
    [InlineData("x = {(1, ([],)): 2, {1: 2}: 3}",
        "t.gin(1,11): error GIN1034: a list cannot be a key of a dictionary, or a part of one",
        "t.gin(1,21): error GIN1034: a dictionary cannot be a key of a dictionary, or a part of one")]
    [InlineData("x = {1: {[]: 2}}",
        "t.gin(1,10): error GIN1034: a list cannot be a key of a dictionary, or a part of one")]
    public void Diagnose_KeyThatCannotBeOne_SaysWhich(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
