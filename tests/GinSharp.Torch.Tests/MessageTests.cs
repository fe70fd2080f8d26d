namespace GinSharp.Torch.Tests;

/// <summary>What is said about files that TorchSharp could not run.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("torch.nn.MaxPool2d", "kernel_size = (1, 2, 3)",
        "bindings(2,34): error GIN3010: (1, 2, 3) cannot become Extent<Rank.Two> (MaxPool2d.kernel_size): it takes " +
            "an integer, or 2 of them")]
    [InlineData("torch.nn.MaxPool2d", "kernel_size = 2.5",
        "bindings(2,34): error GIN3010: 2.5 cannot become Extent<Rank.Two> (MaxPool2d.kernel_size): it takes an " +
            "integer, or 2 of them")]
    [InlineData("torch.nn.LayerNorm", "normalized_shape = ['a']",
        "bindings(2,39): error GIN3010: ['a'] cannot become Extent<Rank.Any> (LayerNorm.normalized_shape): it takes " +
            "integers")]
    [InlineData("torch.nn.Conv2d", "padding = 'Smae'",
        "bindings(2,27): error GIN3010: 'Smae' cannot become ConvolutionPadding<Rank.Two> (Conv2d.padding is " +
            "ConvolutionPadding<Rank.Two>?): write one of 'Valid', 'Same'")]
    [InlineData("torch.nn.Upsample", "scale_factor = 'twice'",
        "bindings(2,34): error GIN3010: 'twice' cannot become Numbers (Upsample.scale_factor is Numbers?): it takes " +
            "a number, or a list of them")]
    [InlineData("torch.nn.init.kaiming_normal_", "mode = 'fan_around'",
        "bindings(2,38): error GIN3010: 'fan_around' cannot become torch.nn.init.FanInOut (kaiming_normal_.mode): " +
            "write one of 'FanIn', 'FanOut'")]
    [InlineData("torch.nn.modules.loss.MSELoss", "reduction = 'average'",
        "bindings(2,43): error GIN3004: torch.nn.Reduction has no member 'average' (MSELoss.reduction). Write one " +
            "of 'None', 'Mean', 'Sum'.")]
    [InlineData("torch.nn.Linear", "dtype = 'float23'",
        "bindings(2,25): error GIN3004: torch.ScalarType has no member 'float23' (Linear.dtype is " +
            "torch.ScalarType?). Write 'Float32', one of 'Byte', 'Int8', 'Int16', 'Int32', 'Int64', 'Float16', " +
            "'Float32', 'Float64', 'ComplexFloat32', 'ComplexFloat64', 'Bool', 'QInt8', ….")]
    [InlineData("torch.nn.Sequential", "modules = [@LSTM()]",
        "bindings(2,32): error GIN4014: '@LSTM()' gives LSTM, not torch.nn.Module<torch.Tensor, torch.Tensor>")]
    [InlineData("torch.nn.Sequential", "modules = [@ReLU]",
        "bindings(2,32): error GIN4015: '@ReLU' is a configurable, not torch.nn.Module<torch.Tensor, torch.Tensor>. " +
            "Write '@ReLU()'.")]
    [InlineData("torch.utils.data.DataLoader", "dataset = @TensorDataset()",
        "bindings(2,39): error GIN4014: '@TensorDataset()' gives TensorDataset, not torch.utils.data.Dataset")]
    public void FinalizeConfig_ValueThatDoesNotFit_SaysWhereAndWhy(string selector, string binding, string message)
    {
        using var config = TorchConfig.Create(TorchConfig.Text(selector, binding));

        config.Invoking(one => one.FinalizeConfig()).Should().Throw<GinException>().WithMessage(message);
    }

    [Theory]
    [InlineData("torch.optim.SGD", "fused = True",
        "bindings(1,1): error GIN2003: 'torch.optim.SGD' has no parameter 'fused'. Its parameters are 'params', " +
            "'lr', 'momentum', 'dampening', 'weight_decay', 'nesterov', 'maximize' and 'foreach'.")]
    [InlineData("torch.nn.MaxPool2d", "return_indices = True",
        "bindings(1,1): error GIN2003: 'torch.nn.MaxPool2d' has no parameter 'return_indices'. Its parameters are " +
            "'kernel_size', 'stride', 'padding', 'dilation' and 'ceil_mode'.")]
    [InlineData("torch.optim.SparseAdam", "lr = 0.1",
        "bindings(1,1): error GIN2001: no configurable matches 'torch.optim.SparseAdam'. Did you mean " +
            "'torch.optim.RAdam'?")]
    [InlineData("torch.nn.ReLU", "inplace = True",
        "bindings(1,1): error GIN2001: no configurable matches 'torch.nn.ReLU'. Did you mean 'ReLU'?")]
    public void Parse_WhatTorchSharpLacks_IsSaidAtOnce(string selector, string binding, string message)
    {
        using var config = TorchConfig.Create();

        config.Invoking(one => one.Parse($"{selector}.{binding}")).Should().Throw<GinException>().WithMessage(message);
    }

    [Theory]
    [InlineData("torch.optim.Adam", "params = @weights()\nbetas = (0.5, 0.9)\nbeta1 = 0.9",
        "bindings(3,26): error GIN4013: 'Adam.betas' is not valid: 'beta1' or 'beta2' is bound too; bind only one " +
            "of them")]
    [InlineData("torch.optim.Rprop", "params = @weights()\netas = (0.5, 1.2)\netaplus = 1.2",
        "bindings(3,26): error GIN4013: 'Rprop.etas' is not valid: 'etaminus' or 'etaplus' is bound too; bind only " +
            "one of them")]
    [InlineData("torch.optim.Adam", "params = @weights()\nbetas = (0.5, 1.0)",
        "bindings(3,26): error GIN4013: 'Adam.betas' is not valid: 1 is not at least 0 and below 1")]
    [InlineData("torch.nn.modules.activation.MultiheadAttention", "embed_dim = 8\nnum_heads = 0",
        "bindings(3,60): error GIN4013: 'MultiheadAttention.num_heads' is not valid: 0 is not at least 1")]
    [InlineData("torch.nn.modules.activation.MultiheadAttention", "embed_dim = 8\nnum_heads = 3",
        "bindings(2,60): error GIN4013: 'MultiheadAttention.embed_dim' is not valid: 8 cannot be divided among 3 heads")]
    [InlineData("torch.distributions.normal.Normal", "loc = 0\nscale = [1.0, -1.0]",
        "bindings(3,43): error GIN4013: 'Normal.scale' is not valid: -1 is not above 0")]
    [InlineData("torch.distributions.uniform.Uniform", "low = 2\nhigh = 1",
        "bindings(3,44): error GIN4013: 'Uniform.high' is not valid: it is not above 'low'")]
    [InlineData("torch.optim.LBFGS", "params = @weights()\nline_search_fn = 'strong_wolfe'",
        "bindings(3,36): error GIN4013: 'LBFGS.line_search_fn' is not valid: TorchSharp searches no lines; write None " +
            "and a small 'lr', such as 0.1")]
    [InlineData("torch.optim.lr_scheduler.StepLR", "optimizer = @tests.optimizer()\nstep_size = 1\nlast_epoch = 5",
        "bindings(4,46): error GIN4013: 'StepLR.last_epoch' is not valid: the optimizer is a new one; load its state " +
            "first, or write -1")]
    public void Create_ValueThatPyTorchRefuses_IsRefusedWithItsLocation(string selector, string bindings, string message)
    {
        var build = () => TorchConfig.Build(selector, bindings);

        build.Should().Throw<GinException>().WithMessage(message);
    }

    [Fact]
    public void Create_WhatHasNoDefault_NamesWhatIsMissing()
    {
        var build = () => TorchConfig.Build("torch.nn.Linear", "in_features = 3");

        build.Should().Throw<GinException>().WithMessage(
            "bindings(1,15): error GIN4002: 'Linear' has no value for 'out_features' (bound: 'in_features'; passed by " +
            "the caller: none). Bind 'Linear.out_features', or pass it.");
    }

    [Fact]
    public void AddTorch_Twice_IsRefused()
    {
        using var config = TorchConfig.Create();

        config.Invoking(one => one.AddTorch()).Should().Throw<GinException>().WithMessage(
            "error GIN2109: the constant 'torch.bool' could not be told from 'torch.bool'");
    }
}
