using System.Globalization;
using BenchmarkDotNet.Running;
using GinSharp.Benchmarks;
using GinSharp.Benchmarks.Runtime;
using GinSharp.Benchmarks.Startup;

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
        StartupTimes.Print();
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmark).Assembly).Run(args);
        break;
}
