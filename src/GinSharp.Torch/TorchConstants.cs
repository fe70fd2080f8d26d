namespace GinSharp.Torch;

/// <summary>The constants: data types by PyTorch's names, devices, and the members of TorchSharp's enums.</summary>
internal static class TorchConstants
{
    /// <summary>The data types, by PyTorch's names.</summary>
    public static readonly IReadOnlyList<(string Name, ScalarType Type)> DataTypes =
    [
        ("bool", ScalarType.Bool),
        ("uint8", ScalarType.Byte),
        ("int8", ScalarType.Int8),
        ("int16", ScalarType.Int16),
        ("int32", ScalarType.Int32),
        ("int64", ScalarType.Int64),
        ("float16", ScalarType.Float16),
        ("bfloat16", ScalarType.BFloat16),
        ("float32", ScalarType.Float32),
        ("float64", ScalarType.Float64),
        ("complex64", ScalarType.ComplexFloat32),
        ("complex128", ScalarType.ComplexFloat64),
    ];

    private static readonly DeviceType[] Devices = [DeviceType.CPU, DeviceType.CUDA, DeviceType.MPS, DeviceType.META];

    public static void Register(GinConfig config)
    {
        foreach (var (name, type) in DataTypes)
        {
            config.AddConstant($"torch.{name}", type);
        }

        foreach (var device in Devices)
        {
            config.AddConstant($"torch.{device}", new Device(device));
        }

        config.AddConstants<Reduction>("torch.nn");
        config.AddConstants<PaddingModes>("torch.nn");
    }
}
