using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>What comes of a case.</summary>
internal static class Comparer
{
    private static readonly ScalarType[] Types = [ScalarType.Float64, ScalarType.Float32];

    /// <remarks>None stands for the default here, also where PyTorch refuses it.</remarks>
    public static Finding Compare(ReferenceCase one)
    {
        var finding = Ask(one);
        return finding is { Verdict: Verdict.Different, Here: "accepted" or "call accepted" or "created accepted" }
            && one.Option.EndsWith("= None", StringComparison.Ordinal)
            ? Finding.Equal
            : finding;
    }

    private static Finding Ask(ReferenceCase one)
    {
        using var scope = NewDisposeScope();
        var type = get_default_dtype();
        try
        {
            set_default_dtype(ScalarType.Float64);
            return Run(one);
        }
        catch (GinException exception)
        {
            return OfRefusal(one, exception);
        }
        catch (Exception exception)
        {
            return one.Refused == "called" || (one.Refused is not null && one.Kind == "scheduler")
                ? Finding.Equal
                : Finding.Different(
                    $"fails ({exception.GetType().Name}: {exception.Message.Split('\n')[0]})",
                    one.Refused is null ? "works" : "refused");
        }
        finally
        {
            set_default_dtype(type);
        }
    }

    private static Finding Run(ReferenceCase one) => one.Kind switch
    {
        "module" when one.Refused == "created" => Accepted(CaseBuilder.Build<nn.Module>(one)),
        "module" => Both(one, ModuleRun.Run),
        "first" => ModuleRun.First(one),
        // In float32 estimates of the curvature, and steps that diverge, make much of what is rounded.
        "optimizer" when one.IsOdd || one.Name.EndsWith("LBFGS", StringComparison.Ordinal) =>
            OptimizerRun.Run(one, ScalarType.Float64),
        "optimizer" => Both(one, OptimizerRun.Run),
        "scheduler" => SchedulerRun.Run(one),
        "gain" => InitializerRun.Gain(one),
        "init" => InitializerRun.Run(one),
        "distribution" => Both(one, DistributionRun.Run),
        "data" => DataRun.Run(one),
        "odd init" or "odd distribution" when one.Refused is not null => Accepted(CaseBuilder.Build<object>(one)),
        "odd init" or "odd distribution" => Taken(CaseBuilder.Build<object>(one)),
        _ => throw new InvalidDataException(one.Kind),
    };

    private static Finding Both(ReferenceCase one, Func<ReferenceCase, ScalarType, Finding> run)
    {
        foreach (var type in Types)
        {
            var finding = run(one, type);
            if (finding.Verdict != Verdict.Equal)
            {
                return type == ScalarType.Float64 ? finding : finding with { Here = $"in float32: {finding.Here}" };
            }
        }

        return Finding.Equal;
    }

    private static Finding Taken(object value) => value is null ? Finding.Different("nothing", "an object") : Finding.Equal;

    private static Finding Accepted(object value)
    {
        (value as IDisposable)?.Dispose();
        return Finding.Different("accepted", "refused");
    }

    private static Finding OfRefusal(ReferenceCase one, GinException exception)
    {
        var unlocated = exception.Diagnostics.Any(diagnostic => diagnostic.Span is null);
        if (exception.Diagnostics.All(diagnostic => diagnostic.Id == "GIN2003"))
        {
            return new(Verdict.Missing);
        }

        return unlocated ? Finding.Different($"no location: {exception.Message}", one.Refused ?? "works")
            : one.Refused is not null ? Finding.Equal
            : new(Verdict.Refused, Reason(exception.Diagnostics[0].ToString()));
    }

    /// <summary>What a diagnostic says, without where.</summary>
    private static string Reason(string diagnostic) =>
        diagnostic[(diagnostic.IndexOf(": error ", StringComparison.Ordinal) + ": error ".Length)..];
}
