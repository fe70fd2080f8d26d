using System.Reflection;
using System.Runtime.Versioning;

namespace GinSharp.Syntax.Tests;

public class BuildTests
{
    [Fact]
    public void Assembly_UnderTest_IsTheNetStandardBuild() =>
        typeof(GinParser).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName
            .Should().Be(".NETStandard,Version=v2.0");
}
