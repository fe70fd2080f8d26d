using GinSharp.Stress;

namespace GinSharp.Tests.Doors;

/// <summary>A program may use a config for ever: what it keeps does not grow with what was done.</summary>
public class MemoryTests
{
    private const long Megabyte = 1024 * 1024;

    private readonly GinConfig _config = Sample.EmptyConfig();

    public MemoryTests() => _config.Register(Sum, "Sum", module: "calc");

    /// <summary>Five times what was measured, and far less than what was kept for each would take.</summary>
    public static TheoryData<string, int, int, int> Works() => new()
    {
        { "scopes", 5_000, 50_000, 10 },
        { "deep scopes", 100, 200, 40 },
        { "parses", 100, 500, 5 },
        { "parses and calls", 100, 500, 10 },
        { "parses with warnings", 1_000, 5_000, 5 },
        { "parses with imports", 100, 1_000, 5 },
        { "binds", 1_000, 10_000, 10 },
        { "large binds", 20, 200, 20 },
        { "parses and binds", 1_000, 10_000, 5 },
        { "extras", 1_000, 50_000, 5 },
    };

    [Theory]
    [MemberData(nameof(Works))]
    public void GinConfig_UsedAgainAndAgain_KeepsNoMore(string work, int first, int count, int megabytes) =>
        MemoryRun.MeasureAlone(work, first, count).Should().BeLessThan(megabytes * Megabyte);

    [Fact]
    public void OperativeConfig_MoreScopesThanAreRecorded_SaysHowManyAreNotListed()
    {
        using var config = new GinConfig(new GinOptions { ScansApplication = false, MaxRecordedScopes = 2 });
        config.Register(Sum, "Sum", module: "calc");
        for (var i = 0; i < 5; i++)
        {
            using (config.Scope($"s{i}"))
            {
                config.Invoke<int>(Sum);
                config.Invoke<int>(Sum, 5);
            }
        }

        config.Invoke<int>(Sum);

        config.OperativeConfig().Should().Be(
            """
            # Parameters for Sum:
            # ==============================================================================
            Sum.a = 1
            Sum.b = 2

            # Parameters for s0/Sum:
            # ==============================================================================
            s0/Sum.a = 1
            s0/Sum.b = 2

            # Parameters for s1/Sum:
            # ==============================================================================
            s1/Sum.a = 1
            s1/Sum.b = 2
            # And about 3 further scopes: GinOptions.MaxRecordedScopes is 2.

            """);
        var record = config.Record();
        record.FurtherScopes.Should().Be(3);
        record.Calls.Select(call => call.Scope).Distinct().Should().Equal("s0", "s1", "");
    }

    [Fact]
    public void UnusedBindings_ScopeThatIsNotRecorded_CountsAsUse()
    {
        using var config = new GinConfig(new GinOptions { ScansApplication = false, MaxRecordedScopes = 0 });
        config.Register(Sum, "Sum", module: "calc");
        config.Parse("s/Sum.a = 7\nt/Sum.a = 8\nt/Sum.b = 9");
        using (config.Scope("s"))
        {
            config.Invoke<int>(Sum);
        }

        using (config.Scope("t"))
        {
            config.Invoke<int>(Sum, 1);
        }

        config.UnusedBindings().Select(unused => unused.ToString()).Should().Equal(
            "bindings(2,1): 't/Sum.a' was not used: each call of 'Sum' passed a value itself");
    }

    [Fact]
    public void RecordsCalls_Off_SaysSoInsteadOfReportingNothing()
    {
        using var config = new GinConfig(new GinOptions { ScansApplication = false, RecordsCalls = false });
        config.Register(Sum, "Sum", module: "calc");
        config.Bind("Sum.a", 5);

        config.Invoke<int>(Sum).Should().Be(7);

        config.OperativeConfig().Should().Be("# Calls are not recorded: GinOptions.RecordsCalls is off.\n");
        config.Record().Calls.Should().BeEmpty();
        config.Invoking(silent => silent.ThrowIfUnused()).Should().Throw<GinException>().WithMessage(
            "error GIN2052: the calls of this config are not recorded. Set GinOptions.RecordsCalls.");
    }

    [Fact]
    public void Record_ManyValuesOfOneKey_ListsTheLastAndCountsTheOthers()
    {
        for (var i = 0; i < 20; i++)
        {
            _config.Bind("Sum.a", i);
            _config.Invoke<int>(Sum);
        }

        var record = _config.Record();

        record.Calls.Select(call => call.Parameters[0].Value).Should().Equal(
            "12", "13", "14", "15", "16", "17", "18", "19");
        record.FurtherCalls.Should().Be(12);
        GinRunRecord.FromJson(record.ToJson()).FurtherCalls.Should().Be(12);
    }

    [Fact]
    public void Explain_OverriddenManyTimes_ShowsTheLastAndCountsTheOthers()
    {
        for (var i = 1; i <= 20; i++)
        {
            _config.Parse($"Sum.a = {i}");
        }

        _config.Explain("Sum.a").ToString().Should().EndWith(
            """
              overrides Sum.a = 12 in bindings(1,1)
              and 11 earlier bindings of it, which are not kept
              the C# default is 1
            """);
    }

    [Fact]
    public void Warnings_SaidAgain_AreKeptOnce()
    {
        _config.Register<Renamed>();
        for (var i = 0; i < 3; i++)
        {
            _config.Parse($"Former.size = {i}");
        }

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2026: 'Former' is now named 'Renamed'");
    }

    [Fact]
    public void Warnings_Many_EndWithAWarningThatThereAreMore()
    {
        for (var i = 0; i < 1_100; i++)
        {
            _config.Parse($"Unknown{i}.size = 1", SkipUnknown.Yes);
        }

        _config.Warnings.Should().HaveCount(1_001);
        _config.Warnings[^1].ToString().Should().Be("warning GIN2051: there were further warnings after the first 1000");
    }

    private static int Sum(int a = 1, int b = 2) => a + b;

    [FormerlyNamed("Former")]
    private sealed class Renamed(int size = 1)
    {
        public int Size { get; } = size;
    }
}
