using System.Runtime.InteropServices;

namespace MlNetDigits.Tests;

/// <summary>A test that runs LightGBM, and is skipped where its native library does not load for want of OpenMP.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LightGbmTheoryAttribute : TheoryAttribute
{
    public LightGbmTheoryAttribute()
    {
        var loads = NativeLibrary.TryLoad(
            "lib_lightgbm", typeof(Microsoft.ML.LightGbmExtensions).Assembly, searchPath: null, out _);
        Skip = loads ? null : "lib_lightgbm does not load; on Linux, libgomp1 is missing";
    }
}
