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
