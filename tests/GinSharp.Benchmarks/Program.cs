using System.Globalization;
using BenchmarkDotNet.Running;
using GinSharp.Benchmarks;
using GinSharp.Benchmarks.Runtime;

// Without one of these words, BenchmarkDotNet takes the arguments.
switch (args)
{
    case ["text", var bindings]:
        Console.Out.Write(MixedConfig.Gin(int.Parse(bindings, CultureInfo.InvariantCulture)));
        break;
    case ["time", var file]:
        Console.WriteLine(Timing.Of(File.ReadAllText(file)));
        break;
    case ["parsing"]:
        RuntimeTables.PrintParsing();
        break;
    case ["start"]:
        Console.WriteLine(Start.Measure());
        break;
    case ["start", "empty"]:
        break;
    case ["start", var file]:
        Start.ParseOnce(file);
        break;
    case ["runtime"]:
        RuntimeTables.Print();
        break;
    case ["runtime", var table]:
        RuntimeTables.Print(table);
        break;
    case ["runtime-times"]:
        RuntimeTimes.Print();
        break;
    case ["process"]:
        Console.WriteLine(WholeProcess.Measure());
        break;
    case ["process", "once"]:
        WholeProcess.RunOnce();
        break;
    case ["scan"]:
        Scanning.Measure();
        break;
    case ["scan", .. var files]:
        Scanning.ScanOnce(files);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmark).Assembly).Run(args);
        break;
}
