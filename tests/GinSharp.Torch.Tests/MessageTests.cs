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
            "'lr', 'momentum', 'dampening', 'weight_decay', 'nesterov' and 'maximize'.")]
    [InlineData("torch.nn.modules.loss.CrossEntropyLoss", "label_smoothing = 0.1",
        "bindings(1,1): error GIN2003: 'torch.nn.modules.loss.CrossEntropyLoss' has no parameter 'label_smoothing'. " +
            "Its parameters are 'weight', 'ignore_index' and 'reduction'.")]
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
    [InlineData("torch.optim.Adam", "betas = (0.5, 0.9)\nbeta1 = 0.9",
        "'betas' is bound, and 'beta1' or 'beta2' too; bind only one of them")]
    [InlineData("torch.optim.Rprop", "etas = (0.5, 1.2)\netaplus = 1.2",
        "'etas' is bound, and 'etaminus' or 'etaplus' too; bind only one of them")]
    public void Create_PairIsBoundTwice_IsRefused(string selector, string bindings, string message)
    {
        var build = () => TorchConfig.Build(selector, $"params = @weights()\n{bindings}");

        build.Should().Throw<ArgumentException>().WithMessage(message);
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
