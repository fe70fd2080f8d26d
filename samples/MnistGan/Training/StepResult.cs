namespace MnistGan.Training;

/// <summary>What one step of both networks came to.</summary>
/// <param name="GeneratorLoss">The generator's loss.</param>
/// <param name="DiscriminatorLoss">The discriminator's loss.</param>
/// <param name="RealLogit">The discriminator's mean logit for real images.</param>
/// <param name="FakeLogit">The discriminator's mean logit for generated images.</param>
internal readonly record struct StepResult(
    double GeneratorLoss, double DiscriminatorLoss, double RealLogit, double FakeLogit);
