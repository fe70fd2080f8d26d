namespace GinSharp.Tests.Specification;

/// <summary>All that is wrong is reported at once: names, types and syntax; and what fails changes nothing.</summary>
public class AllMistakesTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public AllMistakesTests() => _config.Register<Trainer>();

    [Fact]
    public void Parse_WrongNameAndWrongType_AreBothReported()
    {
        _config.Invoking(config => config.Parse("Trainer.epochs = 'many'\nTrainr.name = 'n'\nTrainer.name = 3\nTrainer.rate = ]"))
            .Should().Throw<GinException>().Which.Diagnostics.Select(fault => $"{fault.Span} {fault.Id}").Should().Equal(
                "bindings(1,18) GIN3001", "bindings(2,1) GIN2001", "bindings(3,16) GIN3001", "bindings(4,16) GIN1020");

        _config.ConfigText().Should().BeEmpty();
    }

    [Fact]
    public void Parse_WrongTypeOnly_IsLeftToFinalizing()
    {
        _config.Parse("Trainer.epochs = 'many'");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN3001");
    }

    [Fact]
    public void Parse_MistakeBesideWhatAnotherTextSupplies_IsReportedAlone()
    {
        _config.Parse("Trainer.rate = 'earlier, and not of this text'");

        _config.Invoking(config => config.Parse("Trainer.epochs = %later\nTrainer.name = %gin.REQUIRED\nTrainr.x = 1"))
            .Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2001");
    }

    [Fact]
    public void ParseCommandLine_CheckOfManyMistakes_ReportsAll()
    {
        var output = new StringWriter();

        _config.ParseCommandLine(
            [
                "--gin-check", "--gin-param", "Trainr.name = 'n'", "--gin-param", "Trainer.epochs = 'many'",
                "--gin-param", "Trainer.rate = %nope",
            ],
            output: output);

        output.ToString().Should().Be(string.Join(
            Environment.NewLine,
            "command line(1,1): error GIN2001: no configurable matches 'Trainr'. Did you mean 'Trainer'?",
            "command line(2,18): error GIN3001: 'many' cannot become int (Trainer.epochs)",
            "command line(3,16): error GIN2013: macro '%nope' has no value",
            ""));
    }

    [Fact]
    public void FinalizeConfig_HookMistakeAndWrongType_AreBothReported()
    {
        _config.AddFinalizeHook(_ => [new("Trainr.name", "n")]);
        _config.Parse("Trainer.epochs = 'many'\nTrainer.rate = %nope");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Diagnostics.Select(fault => fault.Id).Should().Equal("GIN2001", "GIN3001", "GIN2013");
    }

    [Fact]
    public void ParseFilesAndBindings_FinalizingFails_ChangesNothing()
    {
        _config.Invoking(config => config.ParseFilesAndBindings([], ["Trainer.epochs = 'many'"]))
            .Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN3001");

        _config.ConfigText().Should().BeEmpty();
        _config.IsLocked.Should().BeFalse();
        _config.ParseFilesAndBindings([], ["Trainer.epochs = 3"]);
        _config.Query("Trainer.epochs").Should().Be(3L);
    }

    [Theory]
    [InlineData("--gin-print")]
    [InlineData("--gin-check")]
    public void ParseCommandLine_RequestOfAWrongConfig_ChangesNothing(string option)
    {
        string[] args = [option, "--gin-param", "Trainer.epochs = 'many'"];
        if (option == "--gin-print")
        {
            _config.Invoking(config => config.ParseCommandLine(args, output: TextWriter.Null)).Should().Throw<GinException>();
        }
        else
        {
            _config.ParseCommandLine(args, output: TextWriter.Null).ExitCode.Should().Be(1);
        }

        _config.ConfigText().Should().BeEmpty();
    }

    public record Trainer(int Epochs = 1, string Name = "", double Rate = 1);
}
