using System.Runtime.InteropServices;
using GinSharp;
using MnistGan;

try
{
    return args switch
    {
        ["--resume", var folder, .. var rest] => Experiment.Resume(folder, rest),
        ["--sample", var folder, .. var rest] => Experiment.Sample(folder, rest),
        ["--diff", var first, var second] => Experiment.Diff(first, second),
        ["--resume" or "--sample"] => Incomplete($"{args[0]} FOLDER"),
        ["--diff", ..] => Incomplete("--diff FOLDER FOLDER"),
        _ => Experiment.Train(args),
    };
}
catch (Exception e) when (e is GinException or IOException or InvalidDataException or NotSupportedException
    or ArgumentException or ExternalException)    // how TorchSharp and libtorch refuse values and shapes
{
    Console.Error.WriteLine(GinException.Describe(e));
    return 1;
}

static int Incomplete(string usage)
{
    Console.Error.WriteLine($"write {usage}");
    return 1;
}
