using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Tests.Bindings;

public class ConfigStateTests
{
    [Fact]
    public void AddAssembly_NameThatNoFileCanSay_IsLeftOutAlone()
    {
        var scanned = new ScannedAssembly(
            typeof(Übung).Assembly,
            [
                ConfigurableFactory.FromType(typeof(Übung), new ConfigurableSettings { Module = "m" }),
                ConfigurableFactory.FromType(typeof(Sample.Layer), new ConfigurableSettings { Module = "m" }),
            ],
            [typeof(Größe)]);

        var state = ConfigState.Empty.AddAssembly(scanned, isFound: true);

        state.Registry.Selectors.Should().Contain("m.Layer").And.NotContain("m.Übung");
        state.Registry.LeavesOut(typeof(Übung)).Should().BeTrue();
        state.Constants.Selectors.Should().Contain("GinSharp.Tests.Bindings.ConfigStateTests.Größe.Gross");
        state.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "warning GIN2117: no file can say the name 'm.Übung' of ConfigStateTests.Übung in the assembly 'GinSharp.Tests', "
                + "which is left out. Names begin with a letter from a to z or '_': rename it, or write "
                + "[Configurable(\"Name\", Module = \"module\")].",
            "warning GIN2117: no file can say the name 'GinSharp.Tests.Bindings.ConfigStateTests.Größe.Öde' of ConfigStateTests.Größe in the assembly 'GinSharp.Tests', "
                + "which is left out. Names begin with a letter from a to z or '_': rename it, or write "
                + "[GinConstants(Module = \"module\")].");
    }

    private sealed record Übung(int Zahl = 1);

    private enum Größe
    {
        Gross,
        Öde,
    }
}
