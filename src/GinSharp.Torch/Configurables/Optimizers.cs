using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The optimizers: <c>torch.optim</c>.</summary>
internal static class Optimizers
{
    public static Adadelta Adadelta(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 1,
        [Bounds(AtLeast = 0, AtMost = 1)] double rho = 0.9, [Bounds(AtLeast = 0)] double eps = 1e-6,
        [Bounds(AtLeast = 0)] double weight_decay = 0, bool? @foreach = null, bool maximize = false) =>
        torch.optim.Adadelta(@params, lr, rho, eps, weight_decay, maximize);

    public static Adagrad Adagrad(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.01,
        [Bounds(AtLeast = 0)] double lr_decay = 0, [Bounds(AtLeast = 0)] double weight_decay = 0,
        [Bounds(AtLeast = 0)] double initial_accumulator_value = 0, [Bounds(AtLeast = 0)] double eps = 1e-10,
        bool? @foreach = null, bool maximize = false) =>
        new Replacements.Adagrad(@params, lr, lr_decay, weight_decay, initial_accumulator_value, eps, maximize);

    public static Adam Adam(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.001,
        [Bounds(AtLeast = 0, Below = 1)] (double, double)? betas = null,
        [Bounds(AtLeast = 0, Below = 1)] double? beta1 = null, [Bounds(AtLeast = 0, Below = 1)] double? beta2 = null,
        [Bounds(AtLeast = 0)] double eps = 1e-8, [Bounds(AtLeast = 0)] double weight_decay = 0, bool amsgrad = false,
        bool? @foreach = null, bool maximize = false)
    {
        var (first, second) = Pair("betas", betas, ("beta1", beta1), ("beta2", beta2), (0.9, 0.999));
        return torch.optim.Adam(@params, lr, first, second, eps, weight_decay, amsgrad, maximize);
    }

    public static Adamax Adamax(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.002,
        [Bounds(AtLeast = 0, Below = 1)] (double, double)? betas = null,
        [Bounds(AtLeast = 0, Below = 1)] double? beta1 = null, [Bounds(AtLeast = 0, Below = 1)] double? beta2 = null,
        [Bounds(AtLeast = 0)] double eps = 1e-8, [Bounds(AtLeast = 0)] double weight_decay = 0, bool? @foreach = null,
        bool maximize = false)
    {
        var (first, second) = Pair("betas", betas, ("beta1", beta1), ("beta2", beta2), (0.9, 0.999));
        return new Replacements.Adamax(@params, lr, first, second, eps, weight_decay, maximize);
    }

    public static AdamW AdamW(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.001,
        [Bounds(AtLeast = 0, Below = 1)] (double, double)? betas = null,
        [Bounds(AtLeast = 0, Below = 1)] double? beta1 = null, [Bounds(AtLeast = 0, Below = 1)] double? beta2 = null,
        [Bounds(AtLeast = 0)] double eps = 1e-8, [Bounds(AtLeast = 0)] double weight_decay = 0.01,
        bool amsgrad = false, bool maximize = false, bool? @foreach = null)
    {
        var (first, second) = Pair("betas", betas, ("beta1", beta1), ("beta2", beta2), (0.9, 0.999));
        return torch.optim.AdamW(@params, lr, first, second, eps, weight_decay, amsgrad, maximize);
    }

    public static ASGD ASGD(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.01,
        double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000,
        [Bounds(AtLeast = 0)] double weight_decay = 0, bool? @foreach = null, bool maximize = false) =>
        torch.optim.ASGD(@params, lr, lambd, alpha, t0, weight_decay, maximize);

    public static LBFGS LBFGS(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, double lr = 1, long max_iter = 20,
        long? max_eval = null, [AlsoNamed("tolerange_grad")] double tolerance_grad = 1e-7,
        double tolerance_change = 1e-9, [Bounds(AtLeast = 1)] long history_size = 100, string? line_search_fn = null) =>
        line_search_fn is null
            ? torch.optim.LBFGS(@params, lr, max_iter, max_eval, tolerance_grad, tolerance_change, history_size)
            : throw new GinValueException(
                nameof(line_search_fn), "TorchSharp searches no lines; write None and a small 'lr', such as 0.1");

    public static NAdam NAdam(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.002,
        [Bounds(AtLeast = 0, Below = 1)] (double, double)? betas = null,
        [Bounds(AtLeast = 0, Below = 1)] double? beta1 = null, [Bounds(AtLeast = 0, Below = 1)] double? beta2 = null,
        [Bounds(AtLeast = 0)] double eps = 1e-8, [Bounds(AtLeast = 0)] double weight_decay = 0,
        [Bounds(AtLeast = 0)] double momentum_decay = 0.004, bool? @foreach = null)
    {
        var (first, second) = Pair("betas", betas, ("beta1", beta1), ("beta2", beta2), (0.9, 0.999));
        return torch.optim.NAdam(@params, lr, first, second, eps, weight_decay, momentum_decay);
    }

    public static RAdam RAdam(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.001,
        [Bounds(AtLeast = 0, Below = 1)] (double, double)? betas = null,
        [Bounds(AtLeast = 0, Below = 1)] double? beta1 = null, [Bounds(AtLeast = 0, Below = 1)] double? beta2 = null,
        [Bounds(AtLeast = 0)] double eps = 1e-8, [Bounds(AtLeast = 0)] double weight_decay = 0, bool? @foreach = null)
    {
        var (first, second) = Pair("betas", betas, ("beta1", beta1), ("beta2", beta2), (0.9, 0.999));
        return new Replacements.RAdam(@params, lr, first, second, eps, weight_decay);
    }

    public static RMSProp RMSprop(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.01,
        [Bounds(AtLeast = 0)] double alpha = 0.99, [Bounds(AtLeast = 0)] double eps = 1e-8,
        [Bounds(AtLeast = 0)] double weight_decay = 0, [Bounds(AtLeast = 0)] double momentum = 0,
        bool centered = false, bool? @foreach = null, bool maximize = false) =>
        torch.optim.RMSProp(@params, lr, alpha, eps, weight_decay, momentum, centered, maximize);

    public static Rprop Rprop(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params, [Bounds(AtLeast = 0)] double lr = 0.01,
        (double, double)? etas = null, double? etaminus = null, double? etaplus = null,
        (double, double)? step_sizes = null, double? min_step = null, double? max_step = null, bool? @foreach = null,
        bool maximize = false)
    {
        var (minus, plus) = Pair("etas", etas, ("etaminus", etaminus), ("etaplus", etaplus), (0.5, 1.2));
        if (!(minus > 0 && minus < 1 && plus > 1))
        {
            var name = etas is not null ? nameof(etas) : etaminus is not null ? nameof(etaminus) : nameof(etaplus);
            throw new GinValueException(
                name, "the first of the two is above 0 and below 1, and the second above 1: write (0.5, 1.2)");
        }

        var (smallest, largest) = Pair(
            "step_sizes", step_sizes, ("min_step", min_step), ("max_step", max_step), (1e-6, 50));
        return torch.optim.Rprop(@params, lr, minus, plus, smallest, largest, maximize);
    }

    public static SGD SGD(
        [AlsoNamed("parameters")] IEnumerable<Parameter> @params,
        [AlsoNamed("learningRate")][Bounds(AtLeast = 0)] double lr, [Bounds(AtLeast = 0)] double momentum = 0,
        double dampening = 0, [Bounds(AtLeast = 0)] double weight_decay = 0, bool nesterov = false,
        bool maximize = false, bool? @foreach = null) =>
        nesterov && (momentum <= 0 || dampening != 0)
            ? throw new GinValueException(nameof(nesterov), "it needs a 'momentum' above 0 and a 'dampening' of 0")
            : new Replacements.SGD(@params, lr, momentum, dampening, weight_decay, nesterov, maximize);

    /// <summary>Two numbers that PyTorch binds as a pair and TorchSharp one by one.</summary>
    private static (double First, double Second) Pair(
        string name, (double, double)? pair, (string Name, double? Value) first, (string Name, double? Value) second,
        (double First, double Second) defaults) =>
        pair is null || (first.Value is null && second.Value is null)
            ? pair ?? (first.Value ?? defaults.First, second.Value ?? defaults.Second)
            : throw new GinValueException(
                name, $"'{first.Name}' or '{second.Name}' is bound too; bind only one of them");
}
