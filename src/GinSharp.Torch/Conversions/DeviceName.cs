using System.Globalization;

namespace GinSharp.Torch.Conversions;

/// <summary>Devices by PyTorch's names: <c>'cpu'</c>, <c>'cuda'</c>, <c>'cuda:0'</c>.</summary>
internal static class DeviceName
{
    public static Device Read(object? literal)
    {
        if (literal is not string name)
        {
            throw new FormatException("write a name such as 'cpu' or 'cuda:0'");
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? name : name[..colon];
        var index = -1;
        if (colon >= 0
            && !int.TryParse(name.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out index))
        {
            throw new FormatException($"'{name[(colon + 1)..]}' is no number of a device");
        }

        var names = Enum.GetNames<DeviceType>();
        return Array.Find(names, known => known.Equals(kind, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new Device(Enum.Parse<DeviceType>(found), index)
            : throw new FormatException($"there is no device '{kind}', but 'cpu', 'cuda', 'mps' and others");
    }
}
