using System.Runtime.CompilerServices;

namespace GinSharp.Tests.Doors;

public class UnusedBindingsTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void UnusedBindings_OfEachKind_SayWhyWithTheirPlace()
    {
        _config.Parse(
            """
            Adam.lr = 1.0
            Adam.lr = 2.0
            other/Adam.momentum = 0.5
            Layer.size = 3
            Greet.name = 'file'
            used = 4
            unused = 5
            Hold.value = 6
            s/Hold.value = %used
            """);
        _config.Create<Sample.Adam>();
        _config.Invoke<string>(Sample.Greet, new GinArgument("name", "caller"));
        using (_config.Scope("s"))
        {
            _config.Invoke<object?>(Sample.Hold);
        }

        _config.UnusedBindings().Select(unused => unused.ToString()).Should().Equal(
            "bindings(3,1): 'other/Adam.momentum' was not used: 'Adam' was called, but never in the scope 'other'",
            "bindings(4,1): 'Layer.size' was not used: 'Layer' was never called",
            "bindings(5,1): 'Greet.name' was not used: each call of 'Greet' passed a value itself",
            "bindings(7,1): 'unused' was not used: nothing that was called refers to it",
            "bindings(8,1): 'Hold.value' was not used: each call of 'Hold' had a binding of an inner scope");
    }

    [Fact]
    public void UnusedBindings_FromCode_HaveNoPlace()
    {
        _config.Parse("Adam.lr = 1.0");
        _config.Bind("Adam.lr", 2.0);
        _config.Bind("Layer.size", 3);
        _config.Create<Sample.Adam>();

        var unused = _config.UnusedBindings();

        unused.Select(binding => binding.ToString()).Should().Equal(
            "'Layer.size' was not used: 'Layer' was never called");
        unused.Select(binding => binding.Reason).Should().Equal(GinUnusedReason.NeverCalled);
        unused.Select(binding => binding.Binding.Parameter).Should().Equal("size");
    }

    public static TheoryData<string, string> Overridden() => new()
    {
        { "Adam.lr = 1.0", "Adam.lr = 2.0" },
        { "Adam.lr = %gin.REQUIRED", "Adam.lr = 2.0" },
        { "Adam.lr = %rate\nrate = 1.0", "Adam.lr = 2.0" },
        { "Adam.lr = %rate\nrate = %base\nbase = 1.0", "Adam.lr = 2.0" },
        { "Hold.value = @Layer()\nLayer.size = 3\nLayer.name = %name\nname = 'n'", "Hold.value = None\nAdam.lr = 1.0" },
        { "Hold.value = [@s/Adam]\ns/Adam.lr = 3.0", "Hold.value = None\nAdam.lr = 1.0" },
    };

    [Theory]
    [MemberData(nameof(Overridden))]
    public void ThrowIfUnused_OverriddenOnPurpose_DoesNothing(string text, string variant)
    {
        _config.Parse(text);
        _config.ParseFilesAndBindings([], [variant]);
        _config.Create<Sample.Adam>();
        _config.Invoke<object?>(Sample.Hold, ("value", 0));
        if (variant.Contains("Hold", StringComparison.Ordinal))
        {
            _config.Invoke<object?>(Sample.Hold);
        }

        _config.Invoking(config => config.ThrowIfUnused()).Should().NotThrow();
    }

    [Fact]
    public void ThrowIfUnused_CommandLineOverAFile_DoesNothing()
    {
        _config.Parse("Adam.lr = 1.0");
        _config.ParseCommandLine(["--gin-param", "Adam.lr = 2.0"]);
        _config.Create<Sample.Adam>();

        _config.Invoking(config => config.ThrowIfUnused()).Should().NotThrow();
    }

    [Fact]
    public void ThrowIfUnused_UnusedBesideAnOverride_StillThrows()
    {
        _config.Parse("Adam.lr = %rate\nrate = 1.0\nother = 2\nLayer.size = 3");
        _config.Parse("Adam.lr = 2.0");
        _config.Create<Sample.Adam>();

        _config.Invoking(config => config.ThrowIfUnused()).Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine,
            "bindings(3,1): error GIN2032: 'other' was not used: nothing that was called refers to it",
            "bindings(4,1): error GIN2032: 'Layer.size' was not used: 'Layer' was never called"));
    }

    [Fact]
    public void UnusedBindings_OverriddenAfterItWasUsed_IsUsed()
    {
        _config.Parse("Adam.lr = 1.0");
        _config.Create<Sample.Adam>();
        _config.Parse("Adam.lr = 2.0");
        _config.Create<Sample.Adam>();

        _config.UnusedBindings().Should().BeEmpty();
    }

    [Fact]
    public void ThrowIfUnused_AllUsed_DoesNothing()
    {
        _config.Parse("Adam.lr = 1.0");
        _config.Create<Sample.Adam>();

        _config.Invoking(config => config.ThrowIfUnused()).Should().NotThrow();
    }

    [Fact]
    public void UnusedBindings_OfExtras_TellPassedFromUsed()
    {
        _config.Register(Collect, "CollectUnused", module: "m");
        _config.Parse("CollectUnused.a = 1\nCollectUnused.b = 2");
        _config.Invoke<int>(Collect, new GinArgument("a", 3));

        _config.UnusedBindings().Select(unused => unused.ToString()).Should().Equal(
            "bindings(1,1): 'CollectUnused.a' was not used: each call of 'CollectUnused' passed a value itself");
    }

    [Fact]
    public void Dispose_BindingsUnused_DoesNotThrowAndStillReportsThem()
    {
        var config = new GinConfig();
        config.Parse("Adam.lr = 1.0");

        config.Dispose();

        config.Invoking(disposed => disposed.ThrowIfUnused()).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2032: 'Adam.lr' was not used: 'Adam' was never called");
    }

    [Fact]
    public void UnusedBindings_AfterClear_AreForgotten()
    {
        _config.Parse("Adam.lr = 1.0");
        _config.Clear();

        _config.UnusedBindings().Should().BeEmpty();
    }

    [Fact]
    public void UnusedBindings_BoundAgainFromCode_KeepNothingOfTheOldBinding()
    {
        var old = BindAndPass();

        _config.Bind("Hold.value", 1);
        _config.Invoke<object>(Sample.Hold, 2);
        GC.Collect();

        old.TryGetTarget(out _).Should().BeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference<object> BindAndPass()
    {
        var value = new object();
        _config.Bind("Hold.value", value);
        _config.Invoke<object>(Sample.Hold, 2);
        return new WeakReference<object>(value);
    }

    private static int Collect([ConfigurableExtras] IReadOnlyDictionary<string, object?>? more = null) => more!.Count;
}
