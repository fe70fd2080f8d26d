using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GinSharp.Hosting.Tests;

public class AddGinTests
{
    public static TheoryData<string> Containers => Hosts.Containers;

    [Theory]
    [MemberData(nameof(Containers))]
    public async Task AddGin_CorrectConfig_RunsAndIsLogged(string container)
    {
        var log = new LogLines();
        var builder = Hosts.NewBuilder(container, log);
        builder.AddGin(
            gin => gin.AddText("Trainer.epochs = 5\nShape.colour = 'red'"),
            logging =>
            {
                logging.LogsOperativeConfig = true;
                logging.LogsUnusedBindings = true;
            });
        builder.Services.AddSingleton<IClock, Clock>().AddConfigurable<Trainer>().AddHostedService<Worker>();
        using var host = builder.Build();

        await host.StartAsync();
        var worker = host.Services.GetServices<IHostedService>().OfType<Worker>().Single();
        await host.StopAsync();

        worker.Trainer.Epochs.Should().Be(5);
        log.Should().Equal(
            "Warning: bindings(2,1): warning GIN2026: 'colour' is now named 'Color'",
            $"""
            Information: Operative config:{Environment.NewLine}# Parameters for Trainer:
            # ==============================================================================
            Trainer.epochs = 5
            Trainer.name = 'trainer'

            """,
            "Warning: bindings(2,1): 'Shape.colour' was not used: 'Shape' was never called");
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public async Task AddGin_WrongConfig_IsToldWhollyWhenTheHostStarts(string container)
    {
        var builder = Hosts.NewBuilder(container);
        builder.Services.AddHostedService<Worker>();
        builder.AddGin(gin => gin.AddText("Trainer.epochs = 'many'").AddText("\nShape.sides = 12", "code"));
        builder.Services.AddConfigurable<Trainer>();
        using var host = builder.Build();

        var error = await Record.ExceptionAsync(() => host.StartAsync());

        // Autofac wraps what a constructor throws.
        error!.GetBaseException().Should().BeOfType<GinException>().Which.Message.Should().Be(string.Join(
            Environment.NewLine,
            "bindings(1,18): error GIN3001: 'many' cannot become int (Trainer.epochs)",
            "code(2,15): error GIN4013: 'Shape.sides' is not valid: 12 is not at least 1 and at most 9"));
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public async Task AddGin_MissingServices_AreToldWhenTheHostStarts(string container)
    {
        var builder = Hosts.NewBuilder(container);
        builder.AddGin(gin => gin.AddText("Trainer.epochs = 1"));
        builder.Services.AddConfigurable<Trainer>().AddKeyedConfigurable<Trainer>("eval").AddHostedService<Worker>();
        using var host = builder.Build();

        var error = await Record.ExceptionAsync(() => host.StartAsync());

        error!.GetBaseException().Should().BeOfType<GinException>().Which.Message.Should().Be(string.Join(
            Environment.NewLine,
            "error GIN4018: parameter 'clock' of 'Trainer' has no value: the config does not bind it, and the container has no"
            + " IClock. Bind 'Trainer.clock', or add the service.",
            "error GIN4018: parameter 'clock' of 'eval/Trainer' has no value: the config does not bind it, and the container has"
            + " no IClock. Bind 'eval/Trainer.clock', or add the service."));
    }

    [Fact]
    public async Task AddGinHosting_ConfigOfTheProgram_IsFinalizedAndChecked()
    {
        var config = new GinConfig();
        config.Parse("Trainer.name = %missing");
        var builder = Hosts.NewBuilder("");
        builder.Services.AddGin(config).AddGinHosting();
        using var host = builder.Build();

        await host.Invoking(h => h.StartAsync()).Should().ThrowAsync<GinException>()
            .WithMessage("bindings(1,16): error GIN2013: macro '%missing' has no value");
    }

    [Fact]
    public async Task AddGin_CommandLineThatAsksForNoRun_IsNotRunBlindly()
    {
        var output = new StringWriter();
        var builder = Hosts.NewBuilder("");
        builder.AddGin(gin => gin.AddCommandLine(["--gin-check", "rest"], output: output));
        using var host = builder.Build();

        await host.Invoking(h => h.StartAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage(
            "The command line asks for something else than a run; RunGinAsync runs the host only when it is to run.");

        output.ToString().Should().Be("The config has no errors." + Environment.NewLine);
        host.Services.GetRequiredService<GinConfig>().CommandLine.Should().Equal("rest");
        (await host.RunGinAsync()).Should().Be(0);
    }

    [Fact]
    public async Task AddGin_File_IsFoundInTheContentRoot()
    {
        var folder = Directory.CreateTempSubdirectory("gin").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "config.gin"), "Shape.label = 'from file'");
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = folder, DisableDefaults = true });
        builder.AddGin(gin => gin.AddFile("config.gin"));
        using var host = builder.Build();

        await host.StartAsync();

        host.Services.GetRequiredService<GinConfig>().Create<Shape>().Label.Should().Be("from file");
    }
}
