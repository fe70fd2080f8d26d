namespace GinSharp.Tests.Specification;

/// <summary>What a text has that is no error, and that must not be silent either.</summary>
public class WarningTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public WarningTests() => _config.Register<Engine>(module: "plant");

    [Fact]
    public void Parse_OldNames_AreReadWithAWarning()
    {
        _config.Parse("Motor.power = 3\nEngine.force = 4");

        _config.Create<Engine>().Power.Should().Be(4);
        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2026: 'Motor' is now named 'Engine'",
            "bindings(2,1): warning GIN2026: 'force' is now named 'power'");
    }

    [Fact]
    public void Bind_OldName_BindsWithAWarning()
    {
        _config.Bind("Motor.force", 5);

        _config.Create<Engine>().Power.Should().Be(5);
        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "warning GIN2026: 'Motor' is now named 'Engine'", "warning GIN2026: 'force' is now named 'power'");
    }

    [Fact]
    public void FinalizeConfig_HookBindsAnOldName_Warns()
    {
        _config.AddFinalizeHook(_ => [new("Engine.force", 6)]);

        _config.FinalizeConfig();

        _config.Create<Engine>().Power.Should().Be(6);
        _config.Warnings.Should().ContainSingle().Which.ToString().Should().Be(
            "warning GIN2026: 'force' is now named 'power'");
    }

    [Fact]
    public void Parse_UnknownNamesPassedOver_AreWarnedOf()
    {
        _config.Parse("import No.Such\nsteam/Boiler.size = 1\nPipe:\n  a = 1\n  b = 2\nEngine.power = 2", SkipUnknown.Yes);

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2033: 'No.Such' is unknown and was passed over",
            "bindings(2,1): warning GIN2033: 'Boiler' is unknown and was passed over",
            "bindings(3,1): warning GIN2033: 'Pipe' is unknown and was passed over");
    }

    [Fact]
    public void Parse_Fails_LeavesNoWarning()
    {
        _config.Invoking(config => config.Parse("Boiler.size = 1\nEngine.powr = 2", SkipUnknown.Yes)).Should().Throw<GinException>()
            .WithMessage("bindings(2,1): error GIN2003: 'Engine' has no parameter 'powr'. Did you mean 'power'?");

        _config.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Clear_ForgetsWarnings()
    {
        _config.Parse("Motor.power = 3");

        _config.Clear();

        _config.Warnings.Should().BeEmpty();
    }

    [FormerlyNamed("Motor")]
    private sealed class Engine([FormerlyNamed("force")] int power = 1)
    {
        public int Power { get; } = power;
    }
}
