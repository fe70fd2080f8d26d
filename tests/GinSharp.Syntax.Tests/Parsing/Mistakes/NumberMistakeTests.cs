namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class NumberMistakeTests
{
    [Theory]
    [InlineData("x = 007", "t.gin(1,5): error GIN1023: '007' is not a number. Leave out the leading zeros: 7.")]
    [InlineData("x = -01",
        "t.gin(1,5): error GIN1023: '-01' is not a number. A number has no suffix; text stands in quotes.")]
    [InlineData("x = 1L",
        "t.gin(1,5): error GIN1023: '1L' is not a number. A number has no suffix; text stands in quotes.")]
    [InlineData("x = 1.0f",
        "t.gin(1,5): error GIN1023: '1.0f' is not a number. A number has no suffix; text stands in quotes.")]
    [InlineData("x = 10k",
        "t.gin(1,5): error GIN1023: '10k' is not a number. A number has no suffix; text stands in quotes.")]
    [InlineData("x = 1.real",
        "t.gin(1,5): error GIN1023: '1.real' is not a number. A number has no suffix; text stands in quotes.")]
    [InlineData("x = 1__0", "t.gin(1,5): error GIN1023: '1__0' is not a number. '_' stands between two digits.")]
    [InlineData("x = 1_", "t.gin(1,5): error GIN1023: '1_' is not a number. '_' stands between two digits.")]
    [InlineData("x = 0x", "t.gin(1,5): error GIN1023: '0x' is not a number. Only hexadecimal digits may follow '0x'.")]
    [InlineData("x = 0b12", "t.gin(1,5): error GIN1023: '0b12' is not a number. Only binary digits may follow '0b'.")]
    [InlineData("x = 0o8", "t.gin(1,5): error GIN1023: '0o8' is not a number. Only octal digits may follow '0o'.")]
    [InlineData("x = 1.2.3", "t.gin(1,5): error GIN1023: '1.2.3' is not a number. Text stands in quotes.")]
    [InlineData("x = 192.168.0.1", "t.gin(1,5): error GIN1023: '192.168.0.1' is not a number. Text stands in quotes.")]
    [InlineData("x = 1e5f",
        "t.gin(1,5): error GIN1023: '1e5f' is not a number. A number has no suffix; text stands in quotes.")]
    [InlineData("x = +1", "t.gin(1,5): error GIN1020: expected a value after '=', found '+'. Leave out the plus sign.")]
    public void Diagnose_Number_SaysWhatIsWrong(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = -", "t.gin(1,6): error GIN1022: expected a number after '-', found the end of the text")]
    [InlineData("x = --1",
        "t.gin(1,6): error GIN1022: expected a number after '-', found '-'. A number has one sign at most.")]
    [InlineData("x = -None", "t.gin(1,6): error GIN1022: expected a number after '-', found 'None'")]
    [InlineData("x = -'a'", "t.gin(1,6): error GIN1022: expected a number after '-', found a string")]
    [InlineData("x = -[1]", "t.gin(1,6): error GIN1022: expected a number after '-', found '['")]
    [InlineData("x = -@a",
        "t.gin(1,6): error GIN1024: a minus sign cannot stand before a reference or a macro. Negate the number "
        + "where it is defined.")]
    [InlineData("x = - %a",
        "t.gin(1,7): error GIN1024: a minus sign cannot stand before a reference or a macro. Negate the number "
        + "where it is defined.")]
    [InlineData("x = -inf",
        "t.gin(1,6): error GIN1022: expected a number after '-', found 'inf'. Infinity is written 1e400.")]
    public void Diagnose_MinusSign_SaysWhatItNeeds(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("x = [-\n@a]",
        "t.gin(1,6): warning GIN1025: the minus sign is ignored: what follows on a later line is a reference or a "
        + "macro. Remove it.")]
    [InlineData("x = [-  # c\n%a]",
        "t.gin(1,6): warning GIN1025: the minus sign is ignored: what follows on a later line is a reference or a "
        + "macro. Remove it.")]
    public void Diagnose_MinusSignAboveAReference_WarnsThatItIsIgnored(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
