using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GinSharp.Tests.Doors;

public class RecordTests
{
    private const string Text =
        """
        Trainer.optimizer = @fast/Adam
        Trainer.model = @Layer()
        fast/Adam.lr = %rate
        rate = 0.5
        """;

    [Fact]
    public void Record_AfterARun_HoldsEveryCallsParametersWithOrigin()
    {
        var record = Run(Text);

        Describe(record).Should().Equal(
            "sample.Trainer: optimizer = @fast/Adam (bound, bindings(1,1)); model = @Layer() (bound, bindings(2,1)); epochs = 3 (default, )",
            "sample.Layer: name = 'layer' (default, ); size = 10 (default, )",
            "fast/sample.Adam: lr = <double> (caller, ); momentum = 0.9 (default, )");
    }

    [Fact]
    public void Record_LoadedAndRunAgain_GivesTheSameCalls()
    {
        var first = Run(Text);

        var second = Run(GinRunRecord.FromJson(first.ToJson()).ConfigText);

        Describe(second).Select(WithoutPlaces).Should().Equal(Describe(first).Select(WithoutPlaces));
        GinRunRecord.Diff(first, second).Should().BeEmpty();
    }

    [Fact]
    public void Diff_OtherLayoutAndOrder_IsNone()
    {
        var other = Run("rate = 5e-1  # the same\nTrainer:\n  model = @Layer()\n  optimizer = @fast/Adam\n\nfast/Adam.lr = %rate");

        GinRunRecord.Diff(Run(Text), other).Should().BeEmpty();
    }

    [Fact]
    public void Diff_OtherValues_AreNamedWithBothPlaces()
    {
        var other = Run(Text + "\nTrainer.epochs = 7\nTrainer.model = @small/Layer()");

        GinRunRecord.Diff(Run(Text), other).Select(difference => difference.ToString()).Should().Equal(
            "sample.Layer: called with name = 'layer', size = 10 → (not there)",
            "sample.Trainer.epochs: 3 (default) → 7 (bindings(5,1))",
            "sample.Trainer.model: @Layer() (bindings(2,1)) → @small/Layer() (bindings(6,1))",
            "small/sample.Layer: (not there) → called with name = 'layer', size = 10");
    }

    [Fact]
    public void Record_EveryOrigin_IsToldApart()
    {
        var config = Sample.EmptyConfig();
        config.Register(Collect, "Collect", module: "m");
        config.Bind("Collect.first", new object());
        config.Parse("Collect.second = %gin.REQUIRED\nCollect.extra = 2\nCollect.passed = 3\nm = 4\nCollect.third = %m");
        config.Invoking(c => c.Invoke<int>(Collect, new GinArgument("passed", 5))).Should().Throw<GinException>();

        Describe(config.Record()).Should().Equal(
            "m.Collect: first = <object> (bound, code); second = %gin.REQUIRED (missing, ); third = %m (bound, bindings(5,1)); "
            + "fourth = <int> (missing, ); fifth = 5 (default, ); extra = 2 (bound, bindings(2,1))");
    }

    [Fact]
    public void Record_ChangedInALoop_HoldsEachDifferentCallOnce()
    {
        var config = Sample.EmptyConfig();
        config.Register<Sample.Adam>(module: "m");
        config.Register<Sample.Layer>(module: "m");
        for (var i = 0; i < 3; i++)
        {
            config.Bind("Adam.lr", 0.5 + i);
            config.Create<Sample.Adam>();
            config.Create<Sample.Adam>(("lr", 9.0));
            config.Create<Sample.Layer>();
        }

        Describe(config.Record()).Should().Equal(
            "m.Adam: lr = 0.5 (bound, code); momentum = 0.9 (default, )",
            "m.Adam: lr = <double> (caller, ); momentum = 0.9 (default, )",
            "m.Layer: name = 'layer' (default, ); size = 10 (default, )",
            "m.Adam: lr = 1.5 (bound, code); momentum = 0.9 (default, )",
            "m.Adam: lr = 2.5 (bound, code); momentum = 0.9 (default, )");
    }

    [Fact]
    public void Record_AfterAChange_KeepsNothingElseOfTheOldConfig()
    {
        var config = Sample.EmptyConfig();
        config.Register<Sample.Adam>(module: "m");
        var old = UseAndForget(config);

        config.Parse("Adam.momentum = 0.1");
        config.Create<Sample.Adam>();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        old.TryGetTarget(out _).Should().BeFalse();
    }

    [Fact]
    public void Record_AssemblyWithoutInformationalVersion_HasTheVersionOfItsName()
    {
        var config = Sample.EmptyConfig();
        var name = new AssemblyName("Unversioned") { Version = new Version(1, 2, 3, 4) };
        var type = AssemblyBuilder.DefineDynamicAssembly(name, AssemblyBuilderAccess.Run)
            .DefineDynamicModule("Unversioned")
            .DefineType("Thing", TypeAttributes.Public)
            .CreateType();
        config.Register(type, module: "m");

        config.Record().Versions["Unversioned"].Should().Be("1.2.3.4");
    }

    [Fact]
    public void FromJson_TextThatIsNoRecord_IsRefused()
    {
        var read = () => GinRunRecord.FromJson("null");

        read.Should().Throw<JsonException>().WithMessage("The record is null.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<object> UseAndForget(GinConfig config)
    {
        config.Register(Sample.Hold, module: "m");
        config.Bind("Adam.lr", 0.5);
        config.Parse("Hold.value = @Adam()");
        config.Invoke<Sample.Adam>(Sample.Hold);
        config.Invoke<int>(Sample.Hold, 9);
        return new WeakReference<object>(config.Injector.Plans);
    }

    private static int Collect(
        object? first,
        int second,
        int third,
        int fourth,
        int fifth = 5,
        [ConfigurableExtras] IReadOnlyDictionary<string, object?>? more = null) =>
        second + third + fourth + fifth + more!.Count + (first is null ? 0 : 1);

    private static GinRunRecord Run(string text)
    {
        var config = new GinConfig();
        config.Parse(text);
        config.FinalizeConfig();
        config.Create<Sample.Trainer>().Optimizer(0.25);
        return config.Record();
    }

    private static IEnumerable<string> Describe(GinRunRecord record) =>
        from call in record.Calls
        let name = call.Scope.Length == 0 ? call.Selector : $"{call.Scope}/{call.Selector}"
        let parameters = call.Parameters.Select(p => $"{p.Name} = {p} ({p.Origin}, {p.Place})")
        select $"{name}: {string.Join("; ", parameters)}";

    private static string WithoutPlaces(string call) => call[..call.IndexOf('(', StringComparison.Ordinal)];
}
