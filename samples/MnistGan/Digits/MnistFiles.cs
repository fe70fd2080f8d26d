using TorchSharp;

namespace MnistGan.Digits;

/// <summary>Finds MNIST's files and turns their images into a tensor.</summary>
internal static class MnistFiles
{
    /// <summary>Reads a set's images.</summary>
    /// <param name="folder">Where the files are; a relative folder may also lie beside the program.</param>
    /// <param name="split">What the files' names begin with: <c>train</c> or <c>t10k</c>.</param>
    /// <param name="digits">The digits to keep; null for all.</param>
    /// <returns>A <c>float32</c> tensor of shape <c>(n, 1, height, width)</c>, from -1 (black) to 1 (white).</returns>
    public static torch.Tensor Read(string folder, string split, IReadOnlyList<int>? digits)
    {
        using var scope = torch.NewDisposeScope();
        var (shape, pixels) = IdxReader.Read(Find(folder, $"{split}-images-idx3-ubyte"));
        var images = torch.tensor(pixels).reshape(shape[0], 1, shape[1], shape[2]).to(torch.float32) / 127.5 - 1;
        if (digits is not null)
        {
            var labels = torch.tensor(IdxReader.Read(Find(folder, $"{split}-labels-idx1-ubyte")).Bytes);
            images = images[torch.isin(labels, torch.tensor(digits.Select(digit => (byte)digit).ToArray()))];
        }

        return images.MoveToOuterDisposeScope();
    }

    private static string Find(string folder, string name)
    {
        // For an absolute folder both places are the same.
        string[] places = [Path.GetFullPath(folder), Path.Combine(AppContext.BaseDirectory, folder)];
        string[] candidates =
        [
            .. from place in places
               from extension in (string[])["", ".gz"]
               select Path.Combine(place, name + extension),
        ];
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                $"'{name}', plain or as .gz, is neither in '{places[0]}' nor in '{places[1]}'.");
    }
}
