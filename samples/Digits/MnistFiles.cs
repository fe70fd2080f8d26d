namespace Digits;

/// <summary>Finds MNIST's files.</summary>
internal static class MnistFiles
{
    /// <summary>The path of a file.</summary>
    /// <param name="folder">Where to look: a relative folder in the current one, then beside the program.</param>
    /// <param name="name">The file's name without <c>.gz</c>.</param>
    /// <exception cref="FileNotFoundException">It is in neither place.</exception>
    public static string Find(string folder, string name)
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
