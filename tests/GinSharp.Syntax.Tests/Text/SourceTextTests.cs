namespace GinSharp.Syntax.Tests.Text;

public class SourceTextTests
{
    private static readonly SourceText Source = new("t.gin", "a\nb\r\nc\rd\n");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(4, 2, 3)]
    [InlineData(5, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(9, 5, 1)]
    public void GetPosition_Offset_CountsFromOne(int offset, int line, int column) =>
        Source.GetPosition(offset).Should().Be((line, column));

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void GetPosition_OutsideTheText_IsRefused(int offset)
    {
        var get = () => Source.GetPosition(offset);

        get.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(offset));
    }

    [Fact]
    public void GetLine_AnyLineEnd_IsLeftOut() =>
        Enumerable.Range(1, 5).Select(Source.GetLine).Should().Equal("a", "b", "c", "d", "");

    [Fact]
    public void GetPosition_TextCutOutOfALargerOne_CountsFromItsFirstLine()
    {
        var source = new SourceText("t.gin", "a\nb", firstLine: 7);

        source.GetPosition(2).Should().Be((8, 1));
        source.GetLine(8).Should().Be("b");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void GetLine_OutsideTheText_IsRefused(int line)
    {
        var get = () => Source.GetLine(line);

        get.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(line));
    }

    [Theory]
    [InlineData(null, "text", "path")]
    [InlineData("path", null, "text")]
    public void Constructor_Null_IsRefused(string? path, string? text, string parameter)
    {
        var create = () => new SourceText(path!, text!);

        create.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
    }
}
