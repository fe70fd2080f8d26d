namespace GinSharp.Torch.Conversions;

/// <summary>Members of TorchSharp's enums as PyTorch spells them: <c>'fan_in'</c> is <c>FanIn</c>.</summary>
internal static class EnumNames
{
    public static T Read<T>(object? literal)
        where T : struct, Enum
    {
        if (literal is T member)
        {
            return member;
        }

        var names = Enum.GetNames<T>();
        var name = (literal as string)?.Replace("_", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal);
        return Array.Find(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<T>(found)
            : throw new FormatException($"write one of {string.Join(", ", names.Select(known => $"'{known}'"))}");
    }
}
