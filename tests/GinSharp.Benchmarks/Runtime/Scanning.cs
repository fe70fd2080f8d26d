using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>
/// How long a config takes to know the configurables of a large assembly, in a process that did nothing before.
/// </summary>
internal static class Scanning
{
    private const int Types = 2_500;
    private const int Runs = 15;

    public static void Measure()
    {
        foreach (var marked in new[] { Types / 10, Types })
        {
            var files = new[] { Write("First", marked), Write("Second", marked) };
            var lines = Enumerable.Range(0, Runs).Select(_ => Scan(files)).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Types} types, {marked} of them configurable: the first scan of a process "
                    + $"{Rounds.Median(lines.Select(line => line[0])):f1} ms, one more "
                    + $"{Rounds.Median(lines.Select(line => line[1])):f1} ms"));
            Array.ForEach(files, File.Delete);
        }
    }

    /// <summary>What the measured process does: prints a time for each assembly.</summary>
    public static void ScanOnce(IEnumerable<string> files)
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false });
        foreach (var file in files)
        {
            var assembly = Assembly.LoadFrom(file);
            var watch = Stopwatch.StartNew();
            config.AddAssembly(assembly);
            Console.WriteLine(watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double[] Scan(string[] files)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["scan", .. files]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return Array.ConvertAll(lines, line => double.Parse(line, CultureInfo.InvariantCulture));
    }

    /// <summary>Writes an assembly of classes whose constructors have two parameters.</summary>
    private static string Write(string name, int marked)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        var attribute = new CustomAttributeBuilder(typeof(ConfigurableAttribute).GetConstructor([])!, []);
        for (var i = 0; i < Types; i++)
        {
            var type = module.DefineType($"{name}.Module{i % 50}.Layer{i}", TypeAttributes.Public | TypeAttributes.Sealed);
            var constructor = type.DefineConstructor(
                MethodAttributes.Public, CallingConventions.Standard, [typeof(int), typeof(double)]);
            constructor.DefineParameter(1, ParameterAttributes.None, "units");
            constructor.DefineParameter(2, ParameterAttributes.None, "rate");
            var code = constructor.GetILGenerator();
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
            code.Emit(OpCodes.Ret);
            if (i % (Types / marked) == 0)
            {
                type.SetCustomAttribute(attribute);
            }

            type.CreateType();
        }

        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.dll");
        assembly.Save(file);
        return file;
    }
}
