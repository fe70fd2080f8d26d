using GinSharp;
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;
using BinaryTrainers = Microsoft.ML.BinaryClassificationCatalog.BinaryClassificationTrainers;
using MulticlassTrainers = Microsoft.ML.MulticlassClassificationCatalog.MulticlassClassificationTrainers;

namespace MlNetDigits;

/// <summary>ML.NET as .gin files may use it: its own methods and classes, under their own names.</summary>
internal static class MlNetConfigurables
{
    /// <summary>Registers them with a config.</summary>
    public static void Register(GinConfig config)
    {
        config.Register<MLContext>();
        config.Register((MLContext context) => context.BinaryClassification.Trainers, "BinaryTrainers");
        RegisterTrainers(config);
        RegisterOptions(config);
    }

    /// <summary>Extension methods; the type of each delegate says which overload is meant.</summary>
    private static void RegisterTrainers(GinConfig config)
    {
        config.Register((Func<MulticlassTrainers, SdcaMaximumEntropyMulticlassTrainer.Options, IEstimator<ITransformer>>)
            StandardTrainersCatalog.SdcaMaximumEntropy);
        config.Register((Func<MulticlassTrainers, LightGbmMulticlassTrainer.Options, IEstimator<ITransformer>>)
            LightGbmExtensions.LightGbm);
        config.Register(StandardTrainersCatalog.OneVersusAll<LinearBinaryModelParameters>);
        config.Register(
            (Func<BinaryTrainers, string, string, IClassificationLoss, float, bool, float, int, AveragedPerceptronTrainer>)
            StandardTrainersCatalog.AveragedPerceptron);
    }

    /// <summary>Classes of options: their properties and fields are the parameters.</summary>
    private static void RegisterOptions(GinConfig config)
    {
        config.Register<SdcaMaximumEntropyMulticlassTrainer.Options>();
        config.Register<LightGbmMulticlassTrainer.Options>();
        config.Register<GradientBooster.Options>();
        config.Register<DartBooster.Options>();
        config.Register<HingeLoss>();
    }
}
