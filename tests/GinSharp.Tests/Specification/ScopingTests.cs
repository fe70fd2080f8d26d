namespace GinSharp.Tests.Specification;

/// <summary>Explicit scopes, which the program enters, and implicit ones, which references bring.</summary>
public class ScopingTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public ScopingTests()
    {
        _config.Register(Paint, "Paint");
        _config.Register(Show, "Show");
    }

    [Fact]
    public void Scope_Shorthand_IsAllItsNamesAtOnce()
    {
        _config.Parse("Paint.hue = 'grey'\nPaint.coats = 1\nwall/Paint.coats = 2\nwall/inner/Paint.hue = 'blue'");

        using (_config.Scope("wall/inner"))
        {
            _config.CurrentScope.Should().Equal("wall", "inner");
            _config.Invoke<string>(Paint).Should().Be("2 blue");
            using (_config.Scope(""))
            {
                _config.Invoke<string>(Paint).Should().Be("1 grey");
            }
        }
    }

    [Fact]
    public void Scope_BindingOfAnInnerNameAlone_IsNotSeen()
    {
        _config.Parse("inner/Paint.coats = 9");

        using (_config.Scope("wall/inner"))
        {
            _config.Invoke<string>(Paint).Should().Be("1 white", "a scope is a prefix, not a suffix");
        }
    }

    [Fact]
    public void Create_ScopedReferences_BringTheirBindings()
    {
        _config.Parse(
            """
            Show.now = @one/Paint()
            Show.later = @two/Paint
            Paint.coats = 3
            one/Paint.hue = 'red'
            two/Paint.hue = 'green'
            two/Paint.coats = 4
            """);

        _config.Invoke<string>(Show).Should().Be("3 red, then 4 green");
    }

    [Fact]
    public void Create_ScopedReferenceInsideAnExplicitScope_ReplacesIt()
    {
        _config.Parse(
            """
            Show.now = @Paint()
            Show.later = @implicit/Paint
            Paint.hue = 'plain'
            explicit/Paint.hue = 'loud'
            explicit/Paint.coats = 7
            implicit/Paint.hue = 'soft'
            """);

        _config.Invoke<string>(Show).Should().Be("1 plain, then 1 soft");
        using (_config.Scope("explicit"))
        {
            _config.Invoke<string>(Show).Should().Be("7 loud, then 1 soft");
        }
    }

    [Fact]
    public void Create_UncalledReferenceWithoutScope_RunsInTheScopeOfTheCall()
    {
        _config.Register((Func<string> paint) => paint, "Give");
        _config.Parse("Give.paint = @Paint\nlater/Paint.hue = 'gold'");
        var paint = (Func<string>)_config.GetConfigurable("Give").Create()!;

        paint().Should().Be("1 white");
        using (_config.Scope("later"))
        {
            paint().Should().Be("1 gold");
        }
    }

    [Fact]
    public void Scope_CapturedInAnotherConfig_ReplacesTheActiveOneThere()
    {
        var other = Sample.EmptyConfig();
        other.Register(Paint, "Paint");
        other.Parse("mine/Paint.hue = 'teal'");
        using var captured = _config.Scope("mine");

        using (other.Scope(captured))
        {
            other.Invoke<string>(Paint).Should().Be("1 teal");
        }

        other.CurrentScope.Should().BeEmpty();
    }

    [Theory]
    [InlineData("sc@pe")]
    [InlineData("a/b!")]
    [InlineData("/a")]
    [InlineData("a/")]
    public void Scope_NameThatIsNone_IsRefused(string name)
    {
        var enter = () => _config.Scope(name);

        enter.Should().Throw<GinException>().WithMessage(
            $"error GIN2028: '{name}' is no scope: a scope is names joined by '/'");
    }

    [Fact]
    public void Invoke_ManyThreadsThroughScopedReferences_SeeTheirOwnBindings()
    {
        _config.Register((Func<int, bool>[] checks) => RunEachOnAThread(checks), "RunAll");
        _config.Register((int expected, int bound = -1) => expected == bound, "Check", denyList: ["expected"]);
        _config.Parse(
            """
            s0/Check.bound = 0
            s1/Check.bound = 1
            s2/Check.bound = 2
            s3/Check.bound = 3
            RunAll.checks = [@s0/Check, @s1/Check, @s2/Check, @s3/Check]
            """);
        _config.FinalizeConfig();

        ((bool[])_config.GetConfigurable("RunAll").Create()!).Should().Equal(true, true, true, true);
    }

    [Fact]
    public void Scope_ParallelBodies_SeeTheScopeAroundTheLoop()
    {
        _config.Parse("loop/Paint.coats = 5");
        var results = new string[50];

        using (_config.Scope("loop"))
        {
            Parallel.For(0, results.Length, i =>
            {
                using (_config.Scope($"body{i}"))
                {
                    results[i] = $"{_config.Invoke<string>(Paint)} {_config.CurrentScope[1]}";
                }
            });
        }

        results.Should().Equal(Enumerable.Range(0, 50).Select(i => $"5 white body{i}"));
    }

    private static bool[] RunEachOnAThread(Func<int, bool>[] checks)
    {
        var right = new bool[checks.Length];
        Thread[] threads =
        [
            .. checks.Select((check, i) => new Thread(
                () => right[i] = Enumerable.Range(0, 2_000).All(_ => check(i)))),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return right;
    }

    private static string Paint(string hue = "white", int coats = 1) => $"{coats} {hue}";

    private static string Show(string now, Func<string> later) => $"{now}, then {later()}";
}
