using System.ComponentModel.DataAnnotations;

namespace GinSharp.Tests.Specification;

/// <summary>
/// What is wrong only when a call reaches it: a warning of a final config, and an error where a root certainly does.
/// </summary>
public class ReachTests
{
    private const string Missing =
        "GIN4002: 'Ok' has no value for 'X' (bound: none; passed by the caller: none). Bind 'Ok.X', or pass it.";

    private readonly GinConfig _config = Sample.EmptyConfig();

    public ReachTests()
    {
        _config.Register<Ok>(module: "m");
        _config.Register<Holder>(module: "m");
        _config.Register<A>(module: "m");
        _config.Register<B>(module: "m");
        _config.Register<Maker>(module: "m");
        _config.Register<Strict>(module: "m");
        _config.Register<Typed>(module: "m");
        _config.Register<Runner>(module: "m");
        _config.Register(typeof(Runner).GetMethod(nameof(Runner.Run))!);
    }

    public static TheoryData<string, string[]> Faults() => new()
    {
        { "Holder.o = @Ok()", [$"bindings(1,12): warning {Missing}"] },
        { "Holder.o = [1, {'k': (@Ok(),)}]", [$"bindings(1,23): warning {Missing}"] },
        { "Holder.o = %m\nm = @Ok()", [
            $"bindings(2,5): warning {Missing.Replace("'Ok", "'m/Ok", StringComparison.Ordinal)}"] },
        { "Holder.o = @Ok()\nt/Holder.o = @Ok()", [
            $"bindings(1,12): warning {Missing}",
            $"bindings(2,14): warning {Missing.Replace("'Ok", "'t/Ok", StringComparison.Ordinal)}"] },
        { "Holder.o = @s/Ok()\nt/Ok.x = 1", [
            $"bindings(1,12): warning {Missing.Replace("'Ok", "'s/Ok", StringComparison.Ordinal)}"] },
        { "Holder.o = @Strict()", [
            "bindings(1,12): warning GIN4001: 'Strict' requires 'X', which the config does not bind (bound: none; passed by"
            + " the caller: none). Bind 'Strict.X', or pass it."] },
        { "Holder.o = @s/gin.singleton()\ns/gin.singleton.constructor = @Ok", [
            $"bindings(2,31): warning {Missing.Replace("'Ok", "'s/Ok", StringComparison.Ordinal)}"] },
        { "Holder.o = @s/gin.singleton()", [
            "bindings(1,12): warning GIN4005: singleton 's' has no constructor. Bind 's/gin.singleton.constructor'."] },
        { "Holder.o = [@s/gin.singleton()]\ns/gin.singleton.constructor = 3", [
            "bindings(2,31): warning GIN4006: the constructor of singleton 's' is no reference to a configurable"] },
        { "Holder.o = @s/gin.singleton()\ns/gin.singleton.constructor = %c\nc = 3", [
            "bindings(3,5): warning GIN4006: the constructor of singleton 's' is no reference to a configurable"] },
        { "Typed.numbers = [@s/gin.singleton()]\ns/gin.singleton.constructor = @Holder", [
            "bindings(1,18): warning GIN4014: '@s/gin.singleton()' gives ReachTests.Holder, not int"] },
        { "Holder.o = %m\nm = %m", ["bindings(2,5): warning GIN4003: the value needs itself: %m → %m"] },
        { "m = [%n]\nn = {'k': %m}\nHolder.o = %n", [
            "bindings(1,6): warning GIN4003: the value needs itself: %m → %n → %m"] },
        { "A.b = @B()\nB.a = @A()", ["bindings(1,7): warning GIN4003: the value needs itself: A.b → B.a → A"] },
        { "A.b = @s/B()\nB.a = %a\na = @t/A()", [
            "bindings(2,7): warning GIN4003: the value needs itself: s/B.a → %a → t/A.b → s/B"] },
        { "Holder.o = @s/gin.singleton()\ns/gin.singleton.constructor = @Holder", [
            "bindings(2,31): warning GIN4003: the value needs itself: @s/gin.singleton() → s/Holder.o"
            + " → @s/gin.singleton()"] },
        { "Maker.make = @Ok", [$"bindings(1,14): warning {Missing}"] },
        { "Holder.o = @Runner.Run()", [
            "bindings(1,12): warning GIN4011: 'm.Runner.Run' is an instance method and was called without an instance."
            + " Call it with Gin.Invoke(instance.Method)."] },
    };

    public static TheoryData<string> Sound() =>
    [
        "Holder.o = @Ok()\nOk.x = 1",
        "Holder.o = @Ok()\nanywhere/Ok.x = 1",
        "s/Holder.o = @Ok()\ns/deeper/Ok.x = 1",
        "Holder.o = @s/Ok()\ns/Ok.x = 1",
        "Holder.o = @s/t/Ok()\ns/Ok.x = 1",
        "Holder.o = @Ok",
        "Holder.o = [@Ok, @s/Ok]",
        "Maker.take = @Ok",
        "Maker.make = @Ok\ns/Ok.x = 1",
        "Holder.o = @s/gin.singleton()\ns/gin.singleton.constructor = @Ok\nOk.x = 1",
        "Typed.numbers = [@s/gin.singleton()]\ns/gin.singleton.constructor = @Runner.Number",
        "A.b = @B()\nB.a = @inner/A()\ninner/A.b = None",
        "A.b = @B()\nB.a = @A()\nstop/B.a = None",
        "A.b = @B()\nHolder.o = @A()",
        "Holder.o = [%m, %m]\nm = [%n, %n]\nn = 1",
        "Ok.x = 2",
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void FinalizeConfig_WrongOnlyWhenReached_Warns(string text, string[] warnings)
    {
        _config.Register(Runner.Number, module: "m.Runner");
        _config.Parse(text);

        _config.FinalizeConfig();

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(warnings);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void FinalizeConfig_WhatAScopeCouldSupply_IsNotReported(string text)
    {
        _config.Register(Runner.Number, module: "m.Runner");
        _config.Parse(text);

        _config.FinalizeConfig();

        _config.Warnings.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void FinalizeConfig_ARootReachesIt_Refuses(string text, string[] warnings)
    {
        _config.Register(Runner.Number, module: "m.Runner");
        _config.Parse(text);
        _config.AddRoot<Holder>();
        _config.AddRoot<A>();
        _config.AddRoot<Typed>();
        string[] certain =
        [
            .. warnings
                .Where(_ => !text.Contains("t/Holder", StringComparison.Ordinal)
                    && !text.StartsWith("Maker", StringComparison.Ordinal))
                .Select(warning => warning.Replace(": warning ", ": error ", StringComparison.Ordinal)),
        ];

        var finalize = () => _config.FinalizeConfig();

        if (certain.Length == 0)
        {
            finalize.Should().NotThrow();
        }
        else
        {
            // A circle is told from where the root meets it.
            finalize.Should().Throw<GinException>().Which.Diagnostics.Select(fault => $"{fault.Id} {fault.Severity}")
                .Should().Equal(certain.Select(line => $"{line.Split("error ")[1].Split(':')[0]} Error"));
            _config.IsLocked.Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void FinalizeConfig_ARootThatCouldBeCalled_IsFine(string text)
    {
        _config.Register(Runner.Number, module: "m.Runner");
        _config.Parse(text);
        _config.AddRoot<Holder>();
        _config.AddRoot<A>();
        _config.AddRoot<Maker>();

        _config.Invoking(config => config.FinalizeConfig()).Should().NotThrow();
    }

    [Fact]
    public void FinalizeConfig_RootWithoutAValue_IsRefusedUnlessTheProgramPassesIt()
    {
        _config.AddRoot<Ok>();

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage($"error {Missing}");

        var other = Sample.EmptyConfig();
        other.Register<Ok>();
        other.AddRoot<Ok>("X");
        other.Invoking(config => config.FinalizeConfig()).Should().NotThrow();
    }

    [Fact]
    public void FinalizeConfig_PassedByTheProgram_IsNotFollowed()
    {
        _config.Parse("Holder.o = @Ok()");
        _config.AddRoot<Holder>("o");

        _config.FinalizeConfig();

        _config.Warnings.Should().ContainSingle("no call of the root reaches it, but another may");
    }

    [Fact]
    public void FinalizeConfig_RootWithAScope_IsCalledInThatScopeAlone()
    {
        _config.Parse("Ok.x = %gin.REQUIRED\nother/Ok.x = 1\ntrain/Holder.o = @Strict()\nelse/Strict.x = 2\nOk.x = 3");
        _config.AddRoot("train/Holder");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(3,18): error GIN4001: 'train/Strict' requires 'X', which the config does not bind (bound: none; passed"
            + " by the caller: none). Bind 'train/Strict.X', or pass it.");
    }

    [Fact]
    public void FinalizeConfig_AnotherScopeBindsAnotherValue_IsNotCertain()
    {
        _config.Parse("Holder.o = @Ok()\ns/Holder.o = 3");
        _config.AddRoot<Holder>();

        _config.FinalizeConfig();

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal($"bindings(1,12): warning {Missing}");
    }

    [Fact]
    public void AddRoot_Unknown_IsRefused()
    {
        _config.Invoking(config => config.AddRoot("Holdr")).Should().Throw<GinException>().WithMessage(
            "error GIN2001: no configurable matches 'Holdr'. Did you mean 'Holder'?");
        _config.Invoking(config => config.AddRoot<string>()).Should().Throw<GinException>()
            .WithMessage("error GIN4010: string is not configurable*");
        _config.Invoking(config => config.AddRoot<Ok>("y")).Should().Throw<GinException>()
            .WithMessage("error GIN4007: 'Ok' has no parameter 'y'");
        _config.Invoking(config => config.AddRoot("a b/Ok")).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN2028");

        _config.FinalizeConfig();
        _config.Invoking(config => config.AddRoot<Ok>()).Should().Throw<GinLockedException>();
    }

    [Fact]
    public void ParseCommandLine_CheckWithARoot_ReportsWhatTheRootMeets()
    {
        _config.AddRoot<Holder>();
        var output = new StringWriter();

        var commandLine = _config.ParseCommandLine(
            ["--gin-check", "--gin-param", "Holder.o = @Ok()", "--gin-param", "A.b = @B()", "--gin-param", "B.a = @A()"],
            output: output);

        commandLine.ExitCode.Should().Be(1);
        output.ToString().Should().Be(string.Join(
            Environment.NewLine,
            $"command line(1,12): error {Missing}",
            "command line(2,7): warning GIN4003: the value needs itself: A.b → B.a → A",
            ""));
    }

    [Fact]
    public void ParseCommandLine_CheckWithoutARoot_Warns()
    {
        var output = new StringWriter();

        _config.ParseCommandLine(["--gin-check", "--gin-param", "Holder.o = @Ok()"], output: output)
            .ExitCode.Should().Be(0);

        output.ToString().Should().Be(string.Join(
            Environment.NewLine, $"command line(1,12): warning {Missing}", "The config has no errors.", ""));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FinalizeConfig_RequiredBoundByCode_IsAHole(bool nested)
    {
        _config.Bind("Holder.o", nested ? new List<object?> { 1, Gin.Required } : Gin.Required);

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "error GIN2015: 'Holder.o' is set to '%gin.REQUIRED' and nothing after that gives it a value");
    }

    [Fact]
    public void FinalizeConfig_AgainAfterAChange_ForgetsTheOldWarnings()
    {
        _config.Parse("Holder.o = @Ok()");
        _config.FinalizeConfig();
        _config.Warnings.Should().ContainSingle();

        using (_config.Unlock())
        {
            _config.Bind("Ok.x", 3);
            _config.FinalizeConfig();
        }

        _config.Warnings.Should().BeEmpty();
    }

    public record Ok(int X);

    public record Holder(object? O = null);

    public record A(B? B = null);

    public record B(A? A = null);

    public record Maker(Func<Ok>? Make = null, Func<int, Ok>? Take = null);

    public record Strict([Required] int X = 1);

    public record Typed(List<int>? Numbers = null);

    public class Runner
    {
        public int Steps { get; set; }

        public void Run() => Steps++;

        public static int Number() => 3;
    }
}
