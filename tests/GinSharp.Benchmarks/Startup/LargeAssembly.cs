using System.Reflection;
using System.Reflection.Emit;

namespace GinSharp.Benchmarks.Startup;

/// <summary>Assemblies of many classes whose constructors have two parameters.</summary>
internal static class LargeAssembly
{
    public const int Types = 2_500;

    /// <summary>Writes two of them.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="marked">How many of the classes are configurable.</param>
    public static string[] Write(string folder, int marked) =>
        [Write(folder, "First", marked), Write(folder, "Second", marked)];

    private static string Write(string folder, string name, int marked)
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

        var file = Path.Combine(folder, $"{name}{marked}.dll");
        assembly.Save(file);
        return file;
    }
}
