using System.Reflection;
using System.Reflection.Emit;
using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

/// <summary>
/// Scans assemblies that are made for a test: those of the process are scanned only once. Configs of other tests see them
/// too, so that no other test may use their names.
/// </summary>
public sealed class AssemblyScannerTests : IDisposable
{
    private static readonly string[] DeniedNames = ["units"];

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.dll");
    private readonly GinConfig _config = new(new GinOptions { ScansApplication = false });

    public void Dispose()
    {
        try
        {
            File.Delete(_file);
        }
        catch (UnauthorizedAccessException)
        {
            // Windows keeps a loaded assembly's file; its temporary folder is cleaned by others.
        }
    }

    [Fact]
    public void Scan_Assembly_FindsEachKindOfMark()
    {
        _config.AddAssembly(Load(module =>
        {
            Mark(DefineClass(module, "ScannedPlain"));
            Mark(DefineClass(module, "Named"), "other.ScannedName");
            DefineClass(module, "ScannedUnmarked");
            Mark(DefineConstructor(DefineType(module, "ScannedChosen")));
            Mark(DefineMethod(DefineType(module, "ScannedTools"), "ScannedRun"));
            DefineConstants(module, "ScannedMode", "Fast");
        }));

        _config.GetConfigurable("made.ScannedPlain").Selector.Should().Be("made.ScannedPlain");
        _config.GetConfigurable("other.ScannedName").Selector.Should().Be("other.ScannedName");
        _config.GetConfigurable("made.ScannedChosen").Selector.Should().Be("made.ScannedChosen");
        _config.GetConfigurable("made.ScannedTools.ScannedRun").Selector.Should().Be("made.ScannedTools.ScannedRun");
        _config.Parse("made.ScannedPlain.units = %made.ScannedMode.Fast");
        _config.Query("made.ScannedPlain.units").Should().BeOfType<GinReference>()
            .Which.Kind.Should().Be(GinReferenceKind.Constant);
        _config.Invoking(config => config.GetConfigurable("made.ScannedUnmarked")).Should().Throw<GinException>()
            .WithMessage("error GIN2001: no configurable matches 'made.ScannedUnmarked'. Searched the assemblies 'Made*");
    }

    [Fact]
    public void Scan_MarkWithArguments_IsRead()
    {
        _config.AddAssembly(Load(module => DefineClass(module, "ScannedStrict").SetCustomAttribute(new(
            typeof(ConfigurableAttribute).GetConstructor([])!,
            [],
            [typeof(ConfigurableAttribute).GetProperty(nameof(ConfigurableAttribute.DenyList))!],
            [DeniedNames]))));

        _config.Invoking(config => config.Parse("ScannedStrict.units = 1")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2004: parameter 'units' of 'ScannedStrict' may not be bound: the deny list of 'ScannedStrict' says so");
    }

    [Fact]
    public void Scan_ClassThatWasRenamed_IsFoundByItsOldName()
    {
        _config.AddAssembly(Load(module =>
        {
            var renamed = DefineClass(module, "ScannedYoung");
            Mark(renamed);
            renamed.SetCustomAttribute(new(typeof(FormerlyNamedAttribute).GetConstructor([typeof(string)])!, ["ScannedOld"]));
        }));

        _config.Parse("ScannedOld.units = 1");

        _config.Warnings.Select(warning => warning.ToString()).Should()
            .Equal("bindings(1,1): warning GIN2026: 'ScannedOld' is now named 'ScannedYoung'");
    }

    [Fact]
    public void Scan_AssemblyWithoutMarks_HasNothing()
    {
        var assembly = Load(module => DefineClass(module, "ScannedPlain")
            .SetCustomAttribute(new(typeof(ObsoleteAttribute).GetConstructor([])!, [])));

        AssemblyScanner.Scan(assembly).Should().BeNull();
    }

    [Fact]
    public void Signature_DefaultWrittenInANarrowerType_IsOfTheParametersType()
    {
        var assembly = Load(module =>
        {
            var type = DefineType(module, "ScannedWithDefault");
            var same = type.DefineMethod(
                "Same", MethodAttributes.Public | MethodAttributes.Static, typeof(long), [typeof(long)]);
            same.DefineParameter(1, ParameterAttributes.Optional, "units").SetConstant(5);
            same.GetILGenerator().Emit(OpCodes.Ldarg_0);
            same.GetILGenerator().Emit(OpCodes.Ret);
            type.CreateType();
        });
        var method = assembly.GetType("made.ScannedWithDefault")!.GetMethod("Same")!;

        ConfigurableFactory.FromMethod(method, new ConfigurableSettings(), null).Signature.Parameters
            .Should().ContainSingle().Which.Default.Should().BeOfType<long>().Which.Should().Be(5);
    }

    [Fact]
    public void Parse_ConfigurableOfALibraryThatNoCodeUses_IsFound()
    {
        using var config = new GinConfig();

        config.Parse("NamedByFilesOnly.size = 3");

        $"{config.GetConfigurable("NamedByFilesOnly").Create()}".Should().Be("NamedByFilesOnly { Size = 3 }");
    }

    private Assembly Load(Action<ModuleBuilder> define)
    {
        var name = $"Made{Guid.NewGuid():n}";
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        define(assembly.DefineDynamicModule(name));
        assembly.Save(_file);
        return Assembly.LoadFrom(_file);
    }

    private static TypeBuilder DefineType(ModuleBuilder module, string name) =>
        module.DefineType($"made.{name}", TypeAttributes.Public);

    private static TypeBuilder DefineClass(ModuleBuilder module, string name)
    {
        var type = DefineType(module, name);
        DefineConstructor(type);
        type.CreateType();
        return type;
    }

    private static ConstructorBuilder DefineConstructor(TypeBuilder type)
    {
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(int)]);
        constructor.DefineParameter(1, ParameterAttributes.None, "units");
        var code = constructor.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        code.Emit(OpCodes.Ret);
        return constructor;
    }

    private static MethodBuilder DefineMethod(TypeBuilder type, string name)
    {
        var method = type.DefineMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(int), []);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldc_I4_1);
        code.Emit(OpCodes.Ret);
        return method;
    }

    private static void DefineConstants(ModuleBuilder module, string name, string member)
    {
        var type = module.DefineEnum($"made.{name}", TypeAttributes.Public, typeof(int));
        type.DefineLiteral(member, 1);
        type.SetCustomAttribute(new(typeof(GinConstantsAttribute).GetConstructor([])!, []));
        type.CreateType();
    }

    private static void Mark(TypeBuilder type, params object[] arguments) => type.SetCustomAttribute(Mark(arguments));

    private static void Mark(ConstructorBuilder constructor)
    {
        constructor.SetCustomAttribute(Mark([]));
        ((TypeBuilder)constructor.DeclaringType!).CreateType();
    }

    private static void Mark(MethodBuilder method)
    {
        method.SetCustomAttribute(Mark([]));
        ((TypeBuilder)method.DeclaringType!).CreateType();
    }

    private static CustomAttributeBuilder Mark(object[] arguments) => new(
        typeof(ConfigurableAttribute).GetConstructor(Array.ConvertAll(arguments, argument => argument.GetType()))!,
        arguments);
}
