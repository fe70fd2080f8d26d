namespace GinSharp.Torch.Tests.Cases;

/// <summary>A case, or several, for each configurable.</summary>
internal static class AllCases
{
    public static IReadOnlyList<Example> List { get; } =
    [
        .. OptimizerCases.List,
        .. SchedulerCases.List,
        .. LossCases.List,
        .. ActivationCases.List,
        .. LayerCases.List,
        .. ConvolutionCases.List,
        .. PoolingCases.List,
        .. PaddingCases.List,
        .. NormalizationCases.List,
        .. SequenceModuleCases.List,
        .. ContainerCases.List,
        .. InitializerCases.List,
        .. DistributionCases.List,
        .. DataSetCases.List,
    ];
}
