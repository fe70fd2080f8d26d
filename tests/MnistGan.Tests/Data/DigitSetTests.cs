using Digits;

namespace MnistGan.Tests.Data;

public sealed class DigitSetTests : IDisposable
{
    private static readonly byte[] TwoImages = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_TwoFiles_GivesImagesAndLabels()
    {
        Write(TwoImages, [0, 0, 8, 1, 0, 0, 0, 2, 7, 9]);

        var digits = DigitSet.Read(_folder.Path, "t10k");

        (digits.Count, digits.Height, digits.Width).Should().Be((2, 1, 3));
        digits.Pixels.Should().Equal(1, 2, 3, 4, 5, 6);
        digits.Labels.Should().Equal(7, 9);
        digits.Files.Should().Equal(_folder["t10k-images-idx3-ubyte"], _folder["t10k-labels-idx1-ubyte"]);
    }

    [Fact]
    public void Only_SomeDigits_KeepsThose()
    {
        Write(TwoImages, [0, 0, 8, 1, 0, 0, 0, 2, 7, 9]);

        var nines = DigitSet.Read(_folder.Path, "t10k").Only([9, 3]);

        nines.Pixels.Should().Equal(4, 5, 6);
        nines.Labels.Should().Equal(9);
    }

    [Fact]
    public void Read_MissingLabel_IsRefused()
    {
        Write(TwoImages, [0, 0, 8, 1, 0, 0, 0, 1, 7]);

        FluentActions.Invoking(() => DigitSet.Read(_folder.Path, "t10k")).Should().Throw<InvalidDataException>()
            .Which.Message.Should().Be(
                $"'{_folder["t10k-images-idx3-ubyte"]}' and '{_folder["t10k-labels-idx1-ubyte"]}' "
                + "are no images with a label for each.");
    }

    [Fact]
    public void Read_WithoutArguments_ReadsTheDigitsBesideTheProgram()
    {
        var digits = DigitSet.Read();

        (digits.Count, digits.Height, digits.Width).Should().Be((7000, 28, 28));
    }

    private void Write(byte[] images, byte[] labels)
    {
        File.WriteAllBytes(_folder["t10k-images-idx3-ubyte"], images);
        File.WriteAllBytes(_folder["t10k-labels-idx1-ubyte"], labels);
    }
}
