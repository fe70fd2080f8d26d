namespace GinSharp.Tests.Doors;

public class FinalizeTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void FinalizeConfig_EverythingWrong_IsReportedAtOnce()
    {
        _config.Parse(
            """
            Adam.lr = 'fast'
            Layer.size = 1.5
            Trainer.epochs = 1000
            Trainer.model = @Adam()
            Trainer.optimizer = @Greet
            Hold.value = [1, %missing]
            Greet.name = %gin.REQUIRED
            """);

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().Which.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
            "bindings(1,11): error GIN3001: 'fast' cannot become double (Adam.lr)",
            "bindings(2,14): error GIN3001: 1.5 cannot become int (Layer.size)",
            "bindings(3,18): error GIN4013: 'Trainer.epochs' is not valid: 1000 is not at least 1 and at most 100",
            "bindings(4,17): error GIN4014: '@Adam()' gives Sample.Adam, not Sample.Layer",
            "bindings(5,21): error GIN4016: '@Greet' cannot become Func<double, Sample.Adam>: 'Greet' gives string, not Sample.Adam",
            "bindings(6,18): error GIN2013: macro '%missing' has no value",
            "bindings(7,14): error GIN2015: 'Greet.name' is set to '%gin.REQUIRED' and nothing after that gives it a value");
        _config.IsLocked.Should().BeFalse();
    }

    [Fact]
    public void FinalizeConfig_Locked_RefusesChangesUntilUnlocked()
    {
        _config.FinalizeConfig();

        var parse = () => _config.Parse("Adam.lr = 1.0");

        parse.Should().Throw<GinLockedException>().WithMessage(
            "error GIN2012: the config is final and cannot be parsed into. Change it before FinalizeConfig, or inside Unlock.");
        using (_config.Unlock())
        {
            parse.Should().NotThrow();
        }

        parse.Should().Throw<GinLockedException>();
        _config.Clear();
        parse.Should().NotThrow();
    }

    [Fact]
    public void AddFinalizeHook_ReturnedBindings_AreBound()
    {
        _config.Parse("Layer.size = 4");
        _config.AddFinalizeHook(bindings => bindings.Select(binding =>
            KeyValuePair.Create("Greet.name", (object?)$"{binding} is {binding.Value}")));

        _config.FinalizeConfig();

        _config.Invoke<string>(Sample.Greet).Should().Be("hello Layer.size is 4");
    }

    [Fact]
    public void AddFinalizeHook_TwoBindTheSameKey_IsRefused()
    {
        _config.AddFinalizeHook(_ => [new("Layer.size", 1L)]);
        _config.AddFinalizeHook(_ => [new("Layer.size", 2L)]);

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().WithMessage("error GIN2016: two finalize hooks bind 'Layer.size'");
        _config.IsLocked.Should().BeFalse();
    }

    [Fact]
    public void FinalizeConfig_FaultsOfTypes_ComeInReadingOrder()
    {
        _config.Parse("Trainer.optimizer = @Adam\nLayer.size = 'a'\nTrainer.epochs = %n\nn = 0\nLayer.name = 1");

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().Which.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
            "bindings(2,14): error GIN3001: 'a' cannot become int (Layer.size)",
            "bindings(3,18): error GIN4013: 'Trainer.epochs' is not valid: 0 is not at least 1 and at most 100",
            "bindings(5,14): error GIN3001: 1 cannot become string (Layer.name). Write '1' instead of 1.");
    }
}
