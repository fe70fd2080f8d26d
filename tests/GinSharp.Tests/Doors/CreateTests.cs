namespace GinSharp.Tests.Doors;

public class CreateTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void Create_BoundParameters_AreGiven()
    {
        _config.Parse("Adam.lr = 0.5\nsample.Adam.momentum = 0");

        var adam = _config.Create<Sample.Adam>();

        adam.Lr.Should().Be(0.5);
        adam.Momentum.Should().Be(0);
    }

    [Fact]
    public void Create_CallerPassesAValue_WinsOverTheFile()
    {
        _config.Parse("Adam.lr = 0.5\nAdam.momentum = 0.7");

        var adam = _config.Create<Sample.Adam>(("lr", 2.0));

        adam.Lr.Should().Be(2);
        adam.Momentum.Should().Be(0.7);
    }

    [Fact]
    public void Create_ReferencesInAFile_AreCalledOrHandedOver()
    {
        _config.Parse(
            """
            Trainer.optimizer = @fast/Adam
            Trainer.model = @small/Layer()
            Trainer.epochs = %epochs
            fast/Adam.momentum = 0.1
            small/Layer.size = 4
            Layer.name = 'conv'
            epochs = 7
            """);
        _config.FinalizeConfig();

        var trainer = _config.Create<Sample.Trainer>();

        trainer.Epochs.Should().Be(7);
        trainer.Model.Name.Should().Be("conv");
        trainer.Model.Size.Should().Be(4);
        var adam = trainer.Optimizer(0.25);
        adam.Lr.Should().Be(0.25);
        adam.Momentum.Should().Be(0.1);
    }

    [Fact]
    public void Create_SnakeCaseNames_FindCSharpNames()
    {
        _config.Parse("trainer.MODEL = @layer()\nTrainer.optimizer = @Adam\nTRAINER.e_pochs = 9");

        _config.Create<Sample.Trainer>().Epochs.Should().Be(9);
    }

    [Fact]
    public void Create_OptionClass_IsFilledThroughItsProperties()
    {
        _config.Parse("Options.Retries = 5\nOptions.Label = 'x'\nOptions.Folder = 'runs'");

        var options = _config.Create<Sample.Options>();

        options.Retries.Should().Be(5);
        options.Label.Should().Be("x");
        options.Folder.Should().Be("runs");
    }

    [Fact]
    public void Create_MissingArguments_NamesAllOfThem()
    {
        _config.Parse("Trainer.epochs = 4");

        var create = () => _config.Create<Sample.Trainer>();

        create.Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Trainer' has no value for 'optimizer' and 'model' (bound: 'epochs'; passed by the caller: none). "
            + "Bind 'Trainer.optimizer', or pass it.");
    }

    [Fact]
    public void Create_RequiredPropertyUnbound_IsRefused()
    {
        var create = () => _config.Create<Sample.Options>();

        create.Should().Throw<GinException>().WithMessage(
            "error GIN4001: 'Options' requires 'Folder', which the config does not bind "
            + "(bound: none; passed by the caller: none). Bind 'Options.Folder', or pass it.");
    }

    [Fact]
    public void Create_TypeWithoutAttribute_IsRefused()
    {
        var create = () => _config.Create<CreateTests>();

        create.Should().Throw<GinException>().WithMessage(
            "error GIN4010: CreateTests is not configurable. Mark it with [Configurable], or register it.");
    }

    [Fact]
    public void Create_UnknownArgument_SuggestsTheNearest()
    {
        var create = () => _config.Create<Sample.Adam>(("lrr", 1.0));

        create.Should().Throw<GinException>().WithMessage(
            "error GIN4007: 'Adam' has no parameter 'lrr'. Did you mean 'lr'?");
    }

    [Fact]
    public void Invoke_Method_GivesWhatTheCallerDoesNot()
    {
        _config.Parse("Greet.greeting = 'good day'");

        _config.Invoke<string>(Sample.Greet).Should().Be("good day world");
        _config.Invoke<string>(Sample.Greet, new GinArgument("name", "gin")).Should().Be("good day gin");
        _config.Invoke<string>(Sample.Greet, "hi", "you").Should().Be("hi you");
    }

    [Fact]
    public void Invoke_RequiredMarker_DemandsABinding()
    {
        var invoke = () => _config.Invoke<string>(Sample.Greet, new GinArgument("name", Gin.Required));

        invoke.Should().Throw<GinException>().WithMessage(
            "error GIN4001: 'Greet' requires 'name', which the config does not bind "
            + "(bound: none; passed by the caller: none). Bind 'Greet.name', or pass it.");
    }

    [Fact]
    public void Create_ErrorInAConfigurable_KeepsItsTypeAndCarriesTheChain()
    {
        _config.Parse("Hold.value = [1, @deep/Fail()]\ndeep/Fail.depth = 3");

        var invoke = () => _config.Invoke<object?>(Sample.Hold);

        var exception = invoke.Should().Throw<InvalidOperationException>().WithMessage("failed at 3").Which;
        GinException.Describe(exception).Should().Be(
            $"System.InvalidOperationException: failed at 3{Environment.NewLine}  in Hold.value (bindings(1,14)) → deep/Fail");
    }

    [Fact]
    public void Create_BoundList_IsCopiedForEachCall()
    {
        _config.Parse("Hold.value = [1, [2]]");

        var first = (List<object?>)_config.Invoke<object?>(Sample.Hold)!;
        first.Add(3);

        _config.Invoke<object?>(Sample.Hold).Should().BeEquivalentTo(new List<object?> { 1L, new List<object?> { 2L } });
    }
}
