namespace GinSharp.Tests.Doors;

public class FlatParametersTests
{
    [Fact]
    public void FlatParameters_OfAConfig_AreItsTextsKeysAndTypedValues()
    {
        var config = new GinConfig();
        config.Parse(
            """
            rate = 1e-3
            deep/size = 123456789012345678901234567890
            Layer.size = 3
            small/Layer.name = None
            Trainer.optimizer = @fast/Adam
            Trainer.model = @Layer()
            Adam.lr = %rate
            Greet.name = 'world'
            Hold.value = [1, 'a', %rate]
            """);
        config.Bind("once/Hold.value", new StringWriter());
        config.Bind("twice/Hold.value", true);

        config.FlatParameters().Should().Equal(new Dictionary<string, object?>
        {
            ["Adam.lr"] = 0.001,
            ["Greet.name"] = "world",
            ["Hold.value"] = "[1, 'a', 0.001]",
            ["Layer.size"] = 3L,
            ["Trainer.model"] = "@Layer()",
            ["Trainer.optimizer"] = "@fast/Adam",
            ["deep/size"] = "123456789012345678901234567890",
            ["once/Hold.value"] = "<StringWriter>",
            ["rate"] = 0.001,
            ["small/Layer.name"] = null,
            ["twice/Hold.value"] = true,
        });
    }

    [Fact]
    public void FlatOperativeParameters_AfterARun_HoldDefaultsToo()
    {
        var config = new GinConfig();
        config.Parse("Layer.size = 3");
        using (config.Scope("small"))
        {
            config.Create<Sample.Layer>();
        }

        config.FlatOperativeParameters().Should().Equal(
            new Dictionary<string, object?> { ["small/Layer.name"] = "layer", ["small/Layer.size"] = 3L });
    }
}
