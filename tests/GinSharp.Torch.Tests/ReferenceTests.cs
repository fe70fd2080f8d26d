using GinSharp.Torch.Tests.Snippets;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace GinSharp.Torch.Tests;

/// <summary>Configurables that are handed over, to be called by the program.</summary>
public class ReferenceTests
{
    [Fact]
    public void Trainer_OfThePage_Learns()
    {
        using var config = TorchConfig.Create();
        config.Register<Trainer>(module: "tests");
        config.ParseFile(Path.Combine(AppContext.BaseDirectory, "Snippets", "trainer.gin"));
        config.FinalizeConfig();

        config.Create<Trainer>().Run([(ones(2, 784), zeros(2, int64)), (ones(2, 784), ones(2, int64))]);

        config.UnusedBindings().Should().BeEmpty();
        config.OperativeConfig().Should().Contain("AdamW.betas = (0.9, 0.99)").And.Contain("AdamW.beta1 = None")
            .And.Contain("Linear.dtype = None").And.Contain("CrossEntropyLoss.reduction = 'sum'");
    }

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void EachOptimizer_Uncalled_FitsAFunctionOfParameters(string name)
    {
        using var config = TorchConfig.Create($"{name}.lr = 0.1");
        var create = config.Get<Func<IEnumerable<Parameter>, Optimizer>>(name);

        using var optimizer = create(TorchConfig.Weights());

        optimizer.parameters().Should().HaveCount(2);
    }

    [Theory]
    [InlineData("StepLR.step_size = 1")]
    [InlineData("ConstantLR.factor = 0.5")]
    [InlineData("CosineAnnealingLR.T_max = 5")]
    [InlineData("CyclicLR:\n    base_lr = 0.1\n    max_lr = 0.5")]
    [InlineData("ExponentialLR.gamma = 0.5")]
    [InlineData("LambdaLR.lr_lambda = @halve")]
    [InlineData("LinearLR.start_factor = 0.5")]
    [InlineData("MultiplicativeLR.lr_lambda = @halve")]
    [InlineData("MultiStepLR.milestones = [1]")]
    [InlineData("OneCycleLR:\n    max_lr = 0.5\n    total_steps = 5")]
    [InlineData("PolynomialLR.power = 2")]
    [InlineData("ReduceLROnPlateau.factor = 0.5")]
    public void EachScheduler_Uncalled_FitsAFunctionOfAnOptimizer(string text)
    {
        using var config = TorchConfig.Create(text);
        var schedule = config.Get<Func<Optimizer, LRScheduler>>(text.Split('.', ':')[0]);

        schedule(TorchConfig.Optimizer()).Should().NotBeNull();
    }

    [Fact]
    public void Loss_Uncalled_FitsAFunctionOfNothing()
    {
        using var config = TorchConfig.Create("BCELoss.weight = [0.5]");

        config.Get<Func<nn.Module<Tensor, Tensor, Tensor>>>("BCELoss")().GetName().Should().Be("BCELoss");
    }

    public static TheoryData<string> Optimizers =>
    [
        .. TorchConfigurables.All.Where(one => typeof(Optimizer).IsAssignableFrom(one.Method.ReturnType))
            .Select(one => one.Method.Name),
    ];
}
