namespace Digits;

/// <summary>Handwritten digits with their labels.</summary>
public sealed class DigitSet
{
    private DigitSet(byte[] pixels, byte[] labels, int height, int width, IReadOnlyList<string> files)
    {
        Pixels = pixels;
        Labels = labels;
        Height = height;
        Width = width;
        Files = files;
    }

    /// <summary>The pixels of all digits, row by row, from 0 (black) to 255 (white).</summary>
    public byte[] Pixels { get; }

    /// <summary>Which digit each is, from 0 to 9.</summary>
    public byte[] Labels { get; }

    /// <summary>The number of digits.</summary>
    public int Count => Labels.Length;

    /// <summary>The number of rows of a digit.</summary>
    public int Height { get; }

    /// <summary>The number of pixels in a row.</summary>
    public int Width { get; }

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Reads digits from MNIST's files.</summary>
    /// <param name="folder">
    /// Where the files are, each plain or as .gz. A relative folder is looked for in the current one, then beside the
    /// program, where <c>data/mnist</c> has some.
    /// </param>
    /// <param name="split">Which of the two sets: <c>train</c> or <c>t10k</c>.</param>
    /// <exception cref="FileNotFoundException">A file is in neither place.</exception>
    /// <exception cref="InvalidDataException">A file is none of MNIST's, or the two do not belong together.</exception>
    public static DigitSet Read(string folder = "data/mnist", string split = "train")
    {
        var imageFile = MnistFiles.Find(folder, $"{split}-images-idx3-ubyte");
        var labelFile = MnistFiles.Find(folder, $"{split}-labels-idx1-ubyte");
        var images = IdxReader.Read(imageFile);
        var labels = IdxReader.Read(labelFile);
        return images.Shape is [var count, var height, var width] && labels.Shape is [var labelCount]
            && count == labelCount
            ? new(images.Bytes, labels.Bytes, height, width, [imageFile, labelFile])
            : throw new InvalidDataException($"'{imageFile}' and '{labelFile}' are no images with a label for each.");
    }

    /// <summary>Those digits only, in the same order.</summary>
    /// <param name="digits">The digits to keep: <c>[3, 8]</c>.</param>
    public DigitSet Only(IReadOnlyCollection<int> digits)
    {
        var kept = Enumerable.Range(0, Count).Where(index => digits.Contains(Labels[index])).ToArray();
        return new(
            [.. kept.SelectMany(index => Image(index))],
            [.. kept.Select(index => Labels[index])],
            Height,
            Width,
            Files);
    }

    private ArraySegment<byte> Image(int index) => new(Pixels, index * Height * Width, Height * Width);
}
