namespace GinSharp.Tests.Injection;

public class CallChainTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void Note_BindingsOfAFile_AreNamedWithTheirPlaces()
    {
        _config.Parse("Hold.value = @s/Hold()\ns/Hold.value = [%m]\nm = @deep/Fail()\ndeep/Fail.depth = 3");

        Chain().Should().Be(
            "System.InvalidOperationException: failed at 3\n  in Hold.value (bindings(1,14)) → s/Hold.value (bindings(2,16)) "
            + "→ deep/Fail");
    }

    [Fact]
    public void Note_DelegateThatTheProgramCalls_IsNamedWithThePlaceOfItsReference()
    {
        _config.Register(Run, "test.Run");
        _config.Parse("Run.step = %step\nstep = @deep/Fail\ndeep/Fail.depth = 3");

        var exception = _config.Invoking(config => config.Invoke<int>(Run)).Should().Throw<Exception>().Which;

        GinException.Describe(exception).ReplaceLineEndings("\n").Should().Be(
            "System.InvalidOperationException: failed at 3\n  in Run → Run.step (bindings(2,8)) → deep/Fail");
    }

    [Fact]
    public void Note_BindingFromCode_HasNoPlace()
    {
        _config.Parse("m = @Fail()");
        _config.Bind("Hold.value", _config.Query("%m"));
        _config.Clear();
        _config.Parse("m = @Fail()");
        _config.Bind("Hold.value", _config.Query("%m"));

        Chain().Should().Be("System.InvalidOperationException: failed at 0\n  in Hold.value → Fail");
    }

    [Fact]
    public void Describe_ExceptionThatNoConfigurableThrew_HasNoChain()
    {
        GinException.Describe(new InvalidOperationException("alone")).Should().Be("System.InvalidOperationException: alone");
        _config.Invoking(config => config.Parse("x = ")).Should().Throw<GinException>()
            .Which.Invoking(GinException.Describe).Should().NotThrow();
    }

    [Fact]
    public void Describe_VeryLongChain_HasTheInnermostTwentyLinks()
    {
        var text = string.Join('\n', Enumerable.Range(0, 30).Select(i => $"s{i}/Hold.value = @s{i + 1}/Hold()"));
        _config.Parse($"Hold.value = @s0/Hold()\n{text}\ns30/Hold.value = @Fail()");

        var links = Chain().Split("\n  in ")[1].Split(" → ");

        links.Should().HaveCount(20);
        links[0].Should().StartWith("s12/Hold.value (");
        links[^1].Should().Be("s30/Fail");
    }

    private static int Run(Func<int> step) => step();

    private string Chain()
    {
        var exception = _config.Invoking(config => config.Invoke<object?>(Sample.Hold)).Should().Throw<Exception>().Which;
        return GinException.Describe(exception).ReplaceLineEndings("\n");
    }
}
