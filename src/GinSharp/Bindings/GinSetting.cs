namespace GinSharp;

/// <summary>
/// A setting that does not come from a .gin file, such as one of a JSON file or of the environment: a text, or parts that
/// make a list or a dictionary. It is read by the type of the parameter that it binds.
/// </summary>
public sealed class GinSetting
{
    /// <summary>Creates a setting that is a text.</summary>
    /// <param name="path">What messages call it: <c>Gin:Trainer:epochs</c>.</param>
    /// <param name="key">
    /// Its key below the setting that it is a part of: <c>Trainer.epochs</c>, <c>Trainer</c>, or the number of an item.
    /// </param>
    /// <param name="value">The text, or null.</param>
    /// <param name="rank">
    /// The rank of its source. Where two settings bind one parameter, the one of the higher rank wins.
    /// </param>
    public GinSetting(string path, string key, string? value, int rank)
        : this(path, key, value, [], rank)
    {
    }

    /// <summary>Creates a setting that has parts: items, entries of a dictionary, or the parameters of a configurable.</summary>
    /// <param name="path">What messages call it.</param>
    /// <param name="key">Its key below the setting that it is a part of.</param>
    /// <param name="parts">The parts; those of a list have the keys 0, 1, 2 and so on.</param>
    public GinSetting(string path, string key, IReadOnlyList<GinSetting> parts)
        : this(path, key, null, parts, parts is [] ? 0 : parts?.Max(part => part.Rank) ?? 0)
    {
    }

    private GinSetting(string path, string key, string? value, IReadOnlyList<GinSetting>? parts, int rank)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(parts);
        (Path, Key, Value, Parts, Rank) = (path, key, value, parts, rank);
    }

    /// <summary>What messages call the setting.</summary>
    public string Path { get; }

    /// <summary>The key below the setting that it is a part of.</summary>
    public string Key { get; }

    /// <summary>The text; null where there is none.</summary>
    public string? Value { get; }

    /// <summary>The parts; empty for a text.</summary>
    public IReadOnlyList<GinSetting> Parts { get; }

    /// <summary>The rank of its source, or the highest one of its parts.</summary>
    public int Rank { get; }
}
