namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class StringMistakeTests
{
    [Theory]
    [InlineData("x = 'abc",
        "t.gin(1,5): error GIN1040: the string that starts here has no closing '. A string of several lines "
        + "stands in three quotes.")]
    [InlineData("x = \"abc\ny = 1",
        "t.gin(1,5): error GIN1040: the string that starts here has no closing \". A string of several lines "
        + "stands in three quotes.")]
    [InlineData("x = 'a\\\nb\ny = 1",
        "t.gin(1,5): error GIN1040: the string that starts here has no closing '. A string of several lines "
        + "stands in three quotes.")]
    [InlineData("x = \"\"\"abc\ndef\n\ny = 1",
        "t.gin(1,5): error GIN1040: the string that starts here has no closing \"\"\"")]
    [InlineData("x = ['a,\n'b',\n]\ny = 1",
        "t.gin(1,6): error GIN1040: the string that starts here has no closing '. A string of several lines "
        + "stands in three quotes.")]
    [InlineData("x = 'a' 'b",
        "t.gin(1,9): error GIN1040: the string that starts here has no closing '. A string of several lines "
        + "stands in three quotes.")]
    public void Diagnose_StringWithoutEnd_SaysWhereItStarts(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = 'C:\\Users'",
        "t.gin(1,8): error GIN1041: '\\U' is not an escape: '\\U' takes eight hexadecimal digits. A backslash "
        + "itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = '\\x4'",
        "t.gin(1,6): error GIN1041: '\\x4' is not an escape: '\\x' takes two hexadecimal digits. A backslash "
        + "itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = '\\u12'",
        "t.gin(1,6): error GIN1041: '\\u12' is not an escape: '\\u' takes four hexadecimal digits. A backslash "
        + "itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = '\\U00110000'",
        "t.gin(1,6): error GIN1041: '\\U00110000' is not an escape: the last character is '\\U0010ffff'. A "
        + "backslash itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = '\\N'",
        "t.gin(1,6): error GIN1041: '\\N' is not an escape: '\\N' takes the name of a character in braces. A "
        + "backslash itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = '\\N{NO SUCH NAME}'",
        "t.gin(1,6): error GIN1041: '\\N{NO SUCH NAME}' is not an escape: no character is named 'NO SUCH NAME'. A "
        + "backslash itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = b'\\x4'",
        "t.gin(1,7): error GIN1041: '\\x4' is not an escape: '\\x' takes two hexadecimal digits. A backslash "
        + "itself is written '\\\\', or the string with an 'r' before it.")]
    [InlineData("x = '''a\n\\x'''",
        "t.gin(1,5): error GIN1041: '\\x' is not an escape: '\\x' takes two hexadecimal digits. A backslash "
        + "itself is written '\\\\', or the string with an 'r' before it.")]
    public void Diagnose_Escape_SaysWhatItTakes(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = f'a'",
        "t.gin(1,5): error GIN1042: strings cannot have the prefix 'f'. Remove the 'f', and write the text as it "
        + "is to be.")]
    [InlineData("x = 'a' rF'b'",
        "t.gin(1,9): error GIN1042: strings cannot have the prefix 'f'. Remove the 'f', and write the text as it "
        + "is to be.")]
    [InlineData("x = 'a' b'b'", "t.gin(1,9): error GIN1043: bytes cannot be joined to a string")]
    [InlineData("x = b'' ''", "t.gin(1,9): error GIN1043: a string cannot be joined to bytes")]
    [InlineData("x = b'é'", "t.gin(1,7): error GIN1044: bytes are written in ASCII, found 'é'. Write it as '\\x…'.")]
    [InlineData("x = 'a\0b'",
        "t.gin(1,7): error GIN1045: the character U+0000 cannot stand in a string as it is. Write it as '\\0'.")]
    public void Diagnose_String_SaysWhatItCannotHold(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
