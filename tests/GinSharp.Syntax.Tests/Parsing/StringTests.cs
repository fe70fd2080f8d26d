namespace GinSharp.Syntax.Tests.Parsing;

public class StringTests
{
    [Theory]
    [InlineData("''", "")]
    [InlineData("'a'", "a")]
    [InlineData("\"it's\"", "it's")]
    [InlineData("'''a\n'b''c'''", "a\n'b''c")]
    [InlineData("\"\"\"a\"b\"\"c\"\"\"", "a\"b\"\"c")]
    [InlineData("u'a'", "a")]
    [InlineData("r'\\n'", "\\n")]
    [InlineData("R'a\\'b'", "a\\'b")]
    [InlineData("'a\\\nb'", "ab")]
    [InlineData("'a\\\r\nb'", "ab")]
    [InlineData("r'a\\\r\nb'", "a\\\nb")]
    [InlineData("'''a\r\nb\rc'''", "a\nb\nc")]
    [InlineData("'日本😀'", "日本😀")]
    public void Parse_String_GivesItsText(string text, string expected) =>
        ((StringValue)Reading.Value(text)).Value.Should().Be(expected);

    [Theory]
    [InlineData(@"\\ \' \""", "\\ ' \"")]
    [InlineData(@"\a\b\f\n\r\t\v", "\a\b\f\n\r\t\v")]
    [InlineData(@"\0 \07 \0123 \400 \777", "\0 \a \n3 \u0100 \u01FF")]
    [InlineData(@"\x41\u00e9\U0001F600", "Aé😀")]
    [InlineData(@"\N{BULLET}\N{lf}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}", "•\n一각")]
    [InlineData(@"\q \% \8 \X41 \/", @"\q \% \8 \X41 \/")]
    public void Parse_Escape_StandsForItsCharacter(string escapes, string expected) =>
        ((StringValue)Reading.Value($"'{escapes}'")).Value.Should().Be(expected);

    [Fact]
    public void Parse_EscapedSurrogate_MayBeAlone() =>
        ((StringValue)Reading.Value(@"'\udc00 \ud83d'")).Value.ToCharArray().Should().Equal('\udc00', ' ', '\ud83d');

    [Theory]
    [InlineData("'a' \"b\"", "ab")]
    [InlineData("'' 'a' ''", "a")]
    [InlineData("'a' '''b'''", "ab")]
    [InlineData("r'\\n' '\\n'", "\\n\n")]
    [InlineData("'a' \\\n 'b'", "ab")]
    [InlineData("('a' # c\n\n 'b')", "ab")]
    public void Parse_AdjacentLiterals_AreOneString(string text, string expected) =>
        ((StringValue)Reading.Value(text)).Value.Should().Be(expected);

    [Theory]
    [InlineData("b''", "")]
    [InlineData("b'\\x00\\xFF\\n'", "00FF0A")]
    [InlineData("Rb'\\x'", "5C78")]
    [InlineData("b'\\400\\101'", "0041")]
    [InlineData("b'\\u0041\\N{BULLET}'", "5C75303034315C4E7B42554C4C45547D")]
    [InlineData("b'a' bR'b'", "6162")]
    [InlineData("b'''a\r\nb'''", "610A62")]
    public void Parse_Bytes_GivesTheBytes(string text, string expected) =>
        Convert.ToHexString(((BytesValue)Reading.Value(text)).Value.AsSpan()).Should().Be(expected);

    [Fact]
    public void Parse_String_SpansAllItsLiterals() =>
        Reading.Value("'a'  \"b\" # c").Span.Text.Should().Be("'a'  \"b\"");
}
