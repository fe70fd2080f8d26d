using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace GinSharp.Tests.Doors;

/// <summary>Load contexts that can be unloaded, and assemblies whose names clash.</summary>
public class UnloadingTests
{
    public static TheoryData<string> Uses() =>
        ["added", "by type", "by name", "by reference", "by key", "operative", "not at all"];

    [Theory]
    [MemberData(nameof(Uses))]
    public void Unload_ConfigsAreGone_TheContextIsCollected(string how)
    {
        var context = Use(how);

        for (var i = 0; i < 50 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        context.IsAlive.Should().BeFalse();
    }

    [Fact]
    public void Load_AssemblyWhoseNamesClash_BreaksOnlyWhoUsesThem()
    {
        var context = new AssemblyLoadContext("clash", isCollectible: true);
        var one = Make(context, "ClashOne", "ClashingThing", "OnlyInOne");
        var two = Make(context, "ClashTwo", "ClashingThing", "OnlyInTwo");
        using var config = new GinConfig();

        config.Parse("OnlyInOne.units = 1\nOnlyInTwo.units = 2\nAdam.lr = 0.5");
        config.Create<Sample.Adam>().Lr.Should().Be(0.5);

        config.Invoking(c => c.Parse("ClashingThing.units = 3")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2101: another configurable is named 'made.ClashingThing' already: "
            + "ClashingThing of ClashOne, beside ClashingThing of ClashTwo");
        config.GetConfigurable("OnlyInTwo").Create().Should().BeOfType(two.GetType("made.OnlyInTwo"));
        GC.KeepAlive(one);
        context.Unload();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use(string how)
    {
        var name = $"Unloaded{Guid.NewGuid():n}";
        var context = new AssemblyLoadContext(name, isCollectible: true);
        var assembly = Make(context, name, name);
        using (var config = new GinConfig())
        {
            switch (how)
            {
                case "added":
                    config.AddAssembly(assembly);
                    config.Parse($"{name}.units = 3");
                    break;
                case "by name":
                    config.Parse($"{name}.units = 3");
                    config.FinalizeConfig();
                    break;
                case "by reference":
                    config.Parse($"sample.Hold.value = @{name}()");
                    config.Bind($"{name}.units", 3);
                    config.Invoke<object?>(Sample.Hold).Should().BeOfType(assembly.GetType($"made.{name}"));
                    break;
                case "by key":
                    config.Bind($"{name}.units", 3);
                    config.GetConfigurable(name).Create();
                    break;
                case "by type":
                    config.Register(assembly.GetType($"made.{name}")!, $"registered.{name}");
                    config.Bind($"registered.{name}.units", 3);
                    config.GetConfigurable($"registered.{name}").Create();
                    break;
                case "operative":
                    config.Parse($"{name}.units = 3");
                    config.GetConfigurable(name).Create();
                    config.OperativeConfig().Should().Contain($"{name}.units = 3");
                    _ = config.Record();
                    break;
                default:
                    config.Parse("Adam.lr = 0.5");
                    Gin.Create<Sample.Adam>();
                    break;
            }
        }

        context.Unload();
        return new WeakReference(context);
    }

    /// <summary>An assembly whose classes are configurable and take an <c>int units</c>.</summary>
    private static Assembly Make(AssemblyLoadContext context, string name, params string[] classes)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        foreach (var marked in classes)
        {
            var type = module.DefineType($"made.{marked}", TypeAttributes.Public);
            var constructor = type.DefineConstructor(
                MethodAttributes.Public, CallingConventions.Standard, [typeof(int)]);
            constructor.DefineParameter(1, ParameterAttributes.None, "units");
            var code = constructor.GetILGenerator();
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
            code.Emit(OpCodes.Ret);
            type.SetCustomAttribute(new(typeof(ConfigurableAttribute).GetConstructor([])!, []));
            type.CreateType();
        }

        using var content = new MemoryStream();
        assembly.Save(content);
        content.Position = 0;
        return context.LoadFromStream(content);
    }
}
