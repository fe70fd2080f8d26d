using GinSharp.Tests.Runs;

namespace GinSharp.Tests.Specification;

/// <summary>Old texts and folders of runs whose parameters the code has no more.</summary>
public sealed class RetiredParameterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Solver.amsgrad = True", "Solver.amsgrad")]
    [InlineData("fast/Solver.amsgrad = @Gone()", "Solver.amsgrad")]
    [InlineData("Solver.AmsGrad = 1", "Solver.AmsGrad")]
    [InlineData("Solver:\n  amsgrad = @Gone\n  lr = 0.5", "Solver.amsgrad")]
    public void Parse_OfARetiredParameter_IgnoresItWithAWarning(string text, string parameter)
    {
        var config = new GinConfig();

        config.Parse($"Solver.lr = 0.5\n{text}");

        config.Create<Solver>().Lr.Should().Be(0.5);
        var key = text.StartsWith("Solver:", StringComparison.Ordinal) ? "bindings(3,3)" : "bindings(2,1)";
        config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            $"{key}: warning GIN2121: '{parameter}' was retired and is ignored. It made no difference.");
        config.ConfigText().Should().NotContain("amsgrad");
        config.Invoking(it => it.FinalizeConfig()).Should().NotThrow();
    }

    [Fact]
    public void Parse_OfARetiredParameterOfAMethod_IgnoresItWithAWarning()
    {
        var config = new GinConfig();

        config.Parse("Solver.Solve.tolerance = 1\nSolver.Solve.steps = 2");

        config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2121: 'Solver.Solve.tolerance' was retired and is ignored");
    }

    [Fact]
    public void Bind_OfARetiredParameter_IgnoresItWithAWarning()
    {
        var config = new GinConfig();

        config.Bind("Solver.amsgrad", true);

        config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "warning GIN2121: 'Solver.amsgrad' was retired and is ignored. It made no difference.");
        config.Invoking(it => it.Query("Solver.amsgrad")).Should().Throw<GinException>().WithMessage(
            "error GIN2027: 'Solver.amsgrad' is not bound");
    }

    [Fact]
    public void Parse_OfARetiredParameterOfAClassWithExtras_DoesNotBecomeOne()
    {
        var config = Sample.EmptyConfig();
        config.Register<Loose>();

        config.Parse("Loose.old = 1\nLoose.other = 2");

        config.Create<Loose>().Extras.Keys.Should().Equal("other");
    }

    [Fact]
    public void Register_OfAClassThatRetiresAParameterItHas_IsRefused()
    {
        var config = Sample.EmptyConfig();

        var register = () => config.Register<Confused>(module: "m");

        register.Should().Throw<GinException>().WithMessage(
            "error GIN2122: 'm.Confused' retires 'Size', which is one of its parameters");
    }

    [Fact]
    public void Parse_SkippingEvenParameters_SkipsWhatIsUnknownWithAWarningEach()
    {
        var config = new GinConfig();

        config.Parse("Solver.lr = 0.5\nSolver.gone = @Gone()\nGone.lr = 1\nSolver:\n  lost = 1\n", SkipUnknown.EvenParameters);

        config.Create<Solver>().Lr.Should().Be(0.5);
        config.Warnings.Where(warning => warning.Id == "GIN2123").Select(warning => warning.ToString()).Should().Equal(
            "bindings(2,1): warning GIN2123: 'Solver' has no parameter 'gone', so its binding was skipped",
            "bindings(5,3): warning GIN2123: 'Solver' has no parameter 'lost', so its binding was skipped");
        config.Invoking(it => it.Parse("Solver.gone = 1", SkipUnknown.Yes)).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN2003");
    }

    [Fact]
    public void ApplyTo_AfterAParameterWasRemoved_IsPossibleInTwoWays()
    {
        var path = Run("Solver.lr = 0.5\nSolver.amsgrad = True\nSolver.momentum = 1");

        var retired = RunFolder.Open(path).Invoking(run => run.ApplyTo(NewConfig<Retiring.Solver>()));
        retired.Should().NotThrow();
        var config = NewConfig<Forgetful.Solver>();
        RunFolder.Open(path).Invoking(run => run.ApplyTo(config)).Should().Throw<GinException>()
            .Which.Diagnostics.Select(fault => fault.Id).Should().Equal("GIN2003", "GIN2003");
        RunFolder.Open(path).ApplyTo(config, SkipUnknown.EvenParameters);

        config.Create<Forgetful.Solver>().Lr.Should().Be(0.5);
        config.Warnings.Select(warning => warning.Id).Should().Equal("GIN2123", "GIN2123");
    }

    [Theory]
    [InlineData("--gin-param", "Solver.lr = 0.25")]
    [InlineData("--gin-file", "other.gin")]
    public void ApplyTo_AfterACommandLine_IsRefused(params string[] args)
    {
        var path = Run("Solver.lr = 0.5");
        _folder.Write("other.gin", "Solver.lr = 0.25");
        var config = new GinConfig(new GinOptions { BasePath = _folder.Path, ScansApplication = false });
        config.Register<Retiring.Solver>("Solver");
        config.ParseCommandLine(args);
        using var run = RunFolder.Open(path);

        run.Invoking(it => it.ApplyTo(config)).Should().Throw<GinException>().WithMessage(
            $"error GIN5013: the command line was applied before the folder of the run '{run.Name}', which would undo what it "
            + "says. Apply the folder first, then parse the command line.");
        config.Create<Retiring.Solver>().Lr.Should().Be(0.25);
    }

    [Fact]
    public void ApplyTo_AfterACommandLineThatBindsNothing_Works()
    {
        var path = Run("Solver.lr = 0.5");
        var config = NewConfig<Retiring.Solver>();
        config.ParseCommandLine(["--resume", path]);

        RunFolder.Open(path).ApplyTo(config);

        config.Create<Retiring.Solver>().Lr.Should().Be(0.5);
    }

    private static GinConfig NewConfig<T>()
        where T : class
    {
        var config = Sample.EmptyConfig();
        config.Register<T>("Solver");
        return config;
    }

    private string Run(string text)
    {
        var config = NewConfig<Old.Solver>();
        config.Parse(text);
        using var run = RunFolder.Create(config, _folder.PathOf("runs"));
        return run.FullPath;
    }

    [Configurable(Module = "retired")]
    [Retired("amsgrad", Reason = "It made no difference.")]
    public sealed class Solver(double lr = 1)
    {
        public double Lr { get; } = lr;

        [Configurable]
        [Retired("tolerance")]
        public static int Solve(int steps = 1) => steps;
    }

    [Retired("old")]
    private sealed class Loose([ConfigurableExtras] IReadOnlyDictionary<string, object?> extras)
    {
        public IReadOnlyDictionary<string, object?> Extras { get; } = extras;
    }

    [Retired("Size")]
    private sealed class Confused(int size = 1)
    {
        public int Size { get; } = size;
    }

    private static class Old
    {
        internal sealed class Solver(double lr = 1, bool amsgrad = false, double momentum = 0)
        {
            public (double, bool, double) All { get; } = (lr, amsgrad, momentum);
        }
    }

    private static class Retiring
    {
        [Retired("amsgrad")]
        [Retired("momentum")]
        internal sealed class Solver(double lr = 1)
        {
            public double Lr { get; } = lr;
        }
    }

    private static class Forgetful
    {
        internal sealed class Solver(double lr = 1)
        {
            public double Lr { get; } = lr;
        }
    }
}
