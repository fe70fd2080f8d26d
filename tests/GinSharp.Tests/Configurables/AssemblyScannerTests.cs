using System.Reflection;
using System.Reflection.Emit;
using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

/// <summary>Scans assemblies that are made for a test: those of the process are scanned only once.</summary>
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
            Mark(DefineClass(module, "Plain"));
            Mark(DefineClass(module, "Named"), "other.Name");
            DefineClass(module, "Unmarked");
            Mark(DefineConstructor(DefineType(module, "Chosen")));
            Mark(DefineMethod(DefineType(module, "Tools"), "Run"));
            DefineConstants(module, "Mode", "Fast");
        }));

        _config.GetConfigurable("made.Plain").Selector.Should().Be("made.Plain");
        _config.GetConfigurable("other.Name").Selector.Should().Be("other.Name");
        _config.GetConfigurable("made.Chosen").Selector.Should().Be("made.Chosen");
        _config.GetConfigurable("made.Tools.Run").Selector.Should().Be("made.Tools.Run");
        _config.Parse("made.Plain.units = %made.Mode.Fast");
        _config.Query("made.Plain.units").Should().BeOfType<GinReference>()
            .Which.Kind.Should().Be(GinReferenceKind.Constant);
        _config.Invoking(config => config.GetConfigurable("made.Unmarked")).Should().Throw<GinException>()
            .WithMessage("error GIN2001: no configurable matches 'made.Unmarked'. Searched the assemblies 'Made*");
    }

    [Fact]
    public void Scan_MarkWithArguments_IsRead()
    {
        _config.AddAssembly(Load(module => DefineClass(module, "Strict").SetCustomAttribute(new(
            typeof(ConfigurableAttribute).GetConstructor([])!,
            [],
            [typeof(ConfigurableAttribute).GetProperty(nameof(ConfigurableAttribute.DenyList))!],
            [DeniedNames]))));

        _config.Invoking(config => config.Parse("Strict.units = 1")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2004: parameter 'units' of 'Strict' may not be bound: the deny list of 'Strict' says so");
    }

    [Fact]
    public void Scan_ClassThatWasRenamed_IsFoundByItsOldName()
    {
        _config.AddAssembly(Load(module =>
        {
            var renamed = DefineClass(module, "Young");
            Mark(renamed);
            renamed.SetCustomAttribute(new(typeof(FormerlyNamedAttribute).GetConstructor([typeof(string)])!, ["Old"]));
        }));

        _config.Parse("Old.units = 1");

        _config.Warnings.Select(warning => warning.ToString()).Should()
            .Equal("bindings(1,1): warning GIN2026: 'Old' is now named 'Young'");
    }

    [Fact]
    public void Scan_AssemblyWithoutMarks_HasNothing()
    {
        var assembly = Load(module => DefineClass(module, "Plain")
            .SetCustomAttribute(new(typeof(ObsoleteAttribute).GetConstructor([])!, [])));

        AssemblyScanner.Scan(assembly).Should().BeNull();
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
