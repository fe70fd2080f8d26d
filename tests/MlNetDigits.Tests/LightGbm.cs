using System.Runtime.InteropServices;

namespace MlNetDigits.Tests;

/// <summary>LightGBM's native library needs OpenMP, which a bare Linux lacks.</summary>
internal static class LightGbm
{
    public static bool Loads { get; } = NativeLibrary.TryLoad(
        "lib_lightgbm", typeof(Microsoft.ML.LightGbmExtensions).Assembly, searchPath: null, out _);
}
