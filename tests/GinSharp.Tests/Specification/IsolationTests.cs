namespace GinSharp.Tests.Specification;

/// <summary>Several configs in one process.</summary>
public class IsolationTests
{
    [Fact]
    public void Configs_InOneProcess_DoNotSeeEachOther()
    {
        var (one, two) = (Prepared(), Prepared());
        one.Parse("Note.text = %WHO\nNote.shared = @it/singleton()\nit/singleton.constructor = @Thing");
        one.AddConstant("LATER", 1);
        one.FinalizeConfig();

        two.IsLocked.Should().BeFalse();
        two.ConfigText().Should().BeEmpty();
        two.Invoking(config => config.Query("LATER")).Should().Throw<GinException>();
        two.Parse("Note.text = 'two'\nNote.shared = @it/singleton()\nit/singleton.constructor = @Thing");
        Shared(one).Should().BeSameAs(Shared(one)).And.NotBeSameAs(Shared(two));
    }

    [Fact]
    public void Gin_InsideAConfigurable_SpeaksToTheConfigThatRunsIt()
    {
        var (one, two) = (Prepared(), Prepared());
        one.Bind("Note.text", "from one");
        two.Bind("Note.text", "from two");
        one.Register(() => $"{Gin.Invoke<object?>(Text)} and {two.Invoke<object?>(Text)}", "Both");

        one.GetConfigurable("Both").Create().Should().Be("from one and from two");
        Gin.Current.Should().BeSameAs(Gin.Default);
    }

    [Fact]
    public void Gin_ChangesInsideAConfigurable_ChangeTheDefault()
    {
        var config = Prepared();
        config.Register(
            () =>
            {
                Gin.Bind("IsolationNote.text", "bound inside");
                Gin.Parse("IsolationNote.shared = 'parsed inside'");
                return Gin.Current;
            },
            "Change");
        Gin.Default.Register(Text, "IsolationNote");

        config.GetConfigurable("Change").Create().Should().BeSameAs(config);

        config.ConfigText().Should().BeEmpty();
        Gin.Query("IsolationNote.text").Should().Be("bound inside");
        Gin.Query("IsolationNote.shared").Should().Be("parsed inside");
    }

    [Fact]
    public async Task Gin_InsideAnAsyncConfigurable_SpeaksToItsConfigAfterAwaits()
    {
        var config = Prepared();
        config.Bind("Note.text", "mine");
        config.Register(
            async () =>
            {
                await Task.Yield();
                return Gin.Invoke<object?>(Text);
            },
            "Later");

        (await (Task<object?>)config.GetConfigurable("Later").Create()!).Should().Be("mine");
    }

    [Fact]
    public void AddAssembly_ConfigThatScansNothing_KnowsWhatTheAssemblyMarks()
    {
        var config = Sample.EmptyConfig();
        config.Invoking(c => c.Parse("Adam.lr = 1.0")).Should().Throw<GinException>();

        config.AddAssembly(typeof(Sample).Assembly);
        config.Parse("Adam.lr = 0.25");

        config.Create<Sample.Adam>().Lr.Should().Be(0.25);
    }

    private static GinConfig Prepared()
    {
        var config = Sample.EmptyConfig();
        config.AddConstant("WHO", "one");
        config.Register(Text, "Note");
        config.Register(() => new object(), "Thing");
        return config;
    }

    private static object? Text(object? text = null, object? shared = null) => shared ?? text;

    private static object? Shared(GinConfig config) => config.Invoke<object?>(Text);
}
