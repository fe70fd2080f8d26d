using GinSharp;
using MnistGan;

try
{
    return args switch
    {
        ["--resume", var folder, .. var rest] => Experiment.Resume(folder, rest),
        ["--sample", var folder, .. var rest] => Experiment.Sample(folder, rest),
        ["--diff", var first, var second] => Experiment.Diff(first, second),
        _ => Experiment.Train(args),
    };
}
catch (Exception e) when (e is GinException or IOException or InvalidDataException or NotSupportedException)
{
    Console.Error.WriteLine(GinException.Describe(e));
    return 1;
}
