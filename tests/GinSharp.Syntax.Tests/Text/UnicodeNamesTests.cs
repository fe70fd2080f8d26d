using GinSharp.Syntax.Text;

namespace GinSharp.Syntax.Tests.Text;

public class UnicodeNamesTests
{
    [Theory]
    [InlineData("NULL", 0)]
    [InlineData("NUL", 0)]
    [InlineData("latin small letter a", 0x61)]
    [InlineData("LaTiN SmAlL letter Z", 0x7A)]
    [InlineData("BELL", 0x1F514)]
    [InlineData("ALERT", 7)]
    [InlineData("VARIATION SELECTOR-256", 0xE01EF)]
    [InlineData("VS256", 0xE01EF)]
    [InlineData("CJK COMPATIBILITY IDEOGRAPH-F900", 0xF900)]
    [InlineData("CJK UNIFIED IDEOGRAPH-3400", 0x3400)]
    [InlineData("CJK UNIFIED IDEOGRAPH-04E00", 0x4E00)]
    [InlineData("CJK UNIFIED IDEOGRAPH-3134A", 0x3134A)]
    [InlineData("NUSHU CHARACTER-1B170", 0x1B170)]
    [InlineData("HANGUL SYLLABLE GA", 0xAC00)]
    [InlineData("HANGUL SYLLABLE A", 0xC544)]
    [InlineData("HANGUL SYLLABLE HIH", 0xD7A3)]
    public void TryFind_NameOrAlias_GivesTheCharacter(string name, int expected)
    {
        UnicodeNames.TryFind(name, out var codePoint).Should().BeTrue();

        codePoint.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" SPACE")]
    [InlineData("LINE FEED (LF)")]
    [InlineData("KEYCAP NUMBER SIGN")]
    [InlineData("CJK UNIFIED IDEOGRAPH-33FF")]
    [InlineData("CJK UNIFIED IDEOGRAPH-4e00")]
    [InlineData("CJK UNIFIED IDEOGRAPH-A000")]
    [InlineData("TANGUT IDEOGRAPH-17000")]
    [InlineData("hangul syllable ga")]
    [InlineData("HANGUL SYLLABLE ")]
    [InlineData("HANGUL SYLLABLE GG")]
    [InlineData("HANGUL SYLLABLE GAX")]
    public void TryFind_OtherName_GivesNone(string name) => UnicodeNames.TryFind(name, out _).Should().BeFalse();
}
