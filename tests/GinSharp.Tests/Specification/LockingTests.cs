using Microsoft.Extensions.FileProviders;

namespace GinSharp.Tests.Specification;

/// <summary>Finalizing, locking, unlocking, clearing, and the hooks in between.</summary>
public class LockingTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public LockingTests() => _config.Register(Sum, "Sum", module: "calc");

    public static TheoryData<string, Action<GinConfig>> Changes() => new()
    {
        { "be parsed into", config => config.Parse("Sum.a = 1") },
        { "be parsed into", config => config.ParseFilesAndBindings([], ["Sum.a = 1"], finalize: false) },
        { "be parsed into", config => config.ParseCommandLine(["--gin-param=Sum.a = 1"]) },
        { "be bound to", config => config.Bind("Sum.a", 1) },
        { "take in a configurable", config => config.Register(() => 1, "One") },
        { "take in a configurable", config => config.Register<Version>("Version") },
        { "take in an assembly", config => config.AddAssembly(typeof(LockingTests).Assembly) },
        { "take in a converter", config => config.AddConverter<Version>(_ => new Version()) },
        { "take in a finalize hook", config => config.AddFinalizeHook(_ => null) },
        { "take in a search path", config => config.AddSearchPath("configs") },
        { "take in a file provider", config => config.AddFileProvider(new NullFileProvider()) },
        { "allow dynamic registration", config => config.AllowDynamicRegistration(typeof(Version).Assembly) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void FinalizeConfig_Locked_RefusesEveryChange(string action, Action<GinConfig> change)
    {
        _config.FinalizeConfig();

        _config.IsLocked.Should().BeTrue();
        var act = () => change(_config);
        act.Should().Throw<GinLockedException>().WithMessage(
            $"error GIN2012: the config is final and cannot {action}. Change it before FinalizeConfig, or inside Unlock.");
    }

    [Fact]
    public void FinalizeConfig_Locked_TakesConstants()
    {
        _config.FinalizeConfig();

        _config.AddConstant("late", 5);

        _config.Query("late").Should().Be(5);
    }

    [Fact]
    public void FinalizeConfig_Again_SaysWhatMayHaveFinalized()
    {
        _config.ParseFilesAndBindings([], ["Sum.a = 1"]);

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinLockedException>().WithMessage(
            "error GIN2012: the config is final and cannot be finalized again. "
            + "ParseFilesAndBindings finalizes too, unless it is told not to.");
    }

    [Fact]
    public void Unlock_OpenConfig_StaysOpen()
    {
        using (_config.Unlock())
        {
        }

        _config.IsLocked.Should().BeFalse();
    }

    [Fact]
    public void Unlock_LockedConfig_IsOpenForTheLengthOfTheUsing()
    {
        _config.FinalizeConfig();

        using (_config.Unlock())
        {
            _config.IsLocked.Should().BeFalse();
            _config.Parse("Sum.b = 30");
        }

        _config.IsLocked.Should().BeTrue();
        _config.Invoke<int>(Sum).Should().Be(31);
    }

    [Fact]
    public void ParseFilesAndBindings_Default_Finalizes()
    {
        _config.ParseFilesAndBindings([], ["Sum.a = 5", "Sum.b = 6"]).Should().BeEmpty();

        _config.IsLocked.Should().BeTrue();
        _config.Invoke<int>(Sum).Should().Be(11);
    }

    [Fact]
    public void Clear_UnlocksAndForgetsBindingsButNotRegistrations()
    {
        _config.Parse("Sum.a = 5");
        _config.FinalizeConfig();
        _config.Invoke<int>(Sum);

        _config.Clear();

        _config.IsLocked.Should().BeFalse();
        _config.ConfigText().Should().BeEmpty();
        _config.OperativeConfig().Should().BeEmpty();
        _config.Invoke<int>(Sum).Should().Be(3);
    }

    [Fact]
    public void AddFinalizeHook_ItsBindings_HoldAfterFinalizing()
    {
        _config.AddFinalizeHook(_ => new Dictionary<string, object?> { ["Sum.a"] = 50 });
        _config.AddFinalizeHook(_ => null);

        _config.Invoke<int>(Sum).Should().Be(3);
        _config.FinalizeConfig();
        _config.Invoke<int>(Sum).Should().Be(52);
    }

    [Fact]
    public void AddFinalizeHook_EachSeesTheConfigAsParsed()
    {
        var seen = new List<string>();
        _config.Parse("Sum.a = 1\ns/Sum.b = 2");
        _config.AddFinalizeHook(bindings => Note(bindings, "Sum.b"));
        _config.AddFinalizeHook(bindings => Note(bindings, "t/Sum.b"));

        _config.FinalizeConfig();

        seen.Should().Equal("Sum.a, s/Sum.b", "Sum.a, s/Sum.b");

        KeyValuePair<string, object?>[] Note(IReadOnlyCollection<GinBinding> bindings, string key)
        {
            seen.Add(string.Join(", ", bindings.Select(binding => binding.ToString())));
            return [new(key, 9)];
        }
    }

    [Theory]
    [InlineData("calc.Sum.a")]
    [InlineData("sum.A")]
    public void AddFinalizeHook_TwoBindOneParameterInOtherWords_IsRefused(string key)
    {
        _config.AddFinalizeHook(_ => [new("Sum.a", 5)]);
        _config.AddFinalizeHook(_ => [new(key, 7)]);

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().WithMessage($"error GIN2016: two finalize hooks bind '{key}'");
        _config.IsLocked.Should().BeFalse();
        _config.ConfigText().Should().BeEmpty();
    }

    [Fact]
    public void AddFinalizeHook_Throws_LeavesTheConfigOpen()
    {
        _config.AddFinalizeHook(_ => throw new TimeoutException("no"));

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<TimeoutException>();
        _config.IsLocked.Should().BeFalse();
    }

    [Fact]
    public void AddFinalizeHook_UnknownKey_IsRefused()
    {
        _config.AddFinalizeHook(_ => [new("Sum.c", 5)]);

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "error GIN2003: 'Sum' has no parameter 'c'. Its parameters are 'a' and 'b'.");
    }

    private static int Sum(int a = 1, int b = 2) => a + b;
}
