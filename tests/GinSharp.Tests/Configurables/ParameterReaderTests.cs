using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;

namespace GinSharp.Tests.Configurables;

public class ParameterReaderTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Read_DefaultsOfEveryKind_AreWhatCSharpPasses()
    {
        _config.Register(Defaults, "Defaults");

        _config.Invoke<string>(Defaults).Should().Be(Defaults()).And.Be(
            "Friday, Monday, , 5, 6, 7, 8, , 1.5, 00000000-0000-0000-0000-000000000000, False");
    }

    [Fact]
    public void Read_DefaultsOfEveryKind_AreInTheOperativeConfig()
    {
        _config.Register(Defaults, "Defaults", module: "m");
        _config.Invoke<string>(Defaults);

        _config.OperativeConfig().Should().EndWith(
            """
            Defaults.day = 'Friday'
            Defaults.id = '00000000-0000-0000-0000-000000000000'
            Defaults.maybe = 'Monday'
            Defaults.maybeSize = 7
            Defaults.maybeUnsigned = 8
            Defaults.none = None
            Defaults.nothing = None
            Defaults.price = 1.5
            Defaults.size = 5
            Defaults.unsigned = 6

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(typeof(Convert), nameof(Convert.ToHexString), typeof(ReadOnlySpan<byte>), "bytes", "a ref struct")]
    [InlineData(typeof(NativeMemory), nameof(NativeMemory.Free), null, "ptr", "a pointer")]
    [InlineData(typeof(ParameterReaderTests), nameof(In), null, "value", "passed by reference")]
    public void Read_TypeThatNoBindingCanFill_IsRefused(
        Type type, string name, Type? parameterType, string parameter, string what)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var method = parameterType is null ? type.GetMethod(name, Static)! : type.GetMethod(name, [parameterType])!;

        var register = () => _config.Register(method, module: "m");

        register.Should().Throw<GinException>().WithMessage(
            $"error GIN2105: parameter '{parameter}' of 'm.{name}' is {what}, which no binding can fill");
    }

    [Fact]
    public void Read_ParameterWithoutName_IsNamedByItsPlace()
    {
        _config.Register(MethodWithoutParameterNames(), "Twice", module: "m");
        _config.Parse("Twice.arg0 = 4");

        _config.GetConfigurable("Twice").Create().Should().Be(8);
    }

    [Theory]
    [InlineData("text", "string")]
    [InlineData("number", "int")]
    [InlineData("Shown", "string")]
    public void Read_ParameterThatCannotBeNull_RefusesNone(string parameter, string type)
    {
        _config.Register(Nulls, "Nulls", module: "m");
        _config.Register<Box>(module: "m");
        var name = parameter == "Shown" ? "Box" : "Nulls";
        _config.Parse($"{name}.{parameter} = None");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            $"bindings(1,{name.Length + parameter.Length + 5}): error GIN3003: None is no value of {type} ({name}.{parameter})");
    }

    [Fact]
    public void Read_ParameterThatCanBeNull_TakesNone()
    {
        _config.Register(Nulls, "Nulls", module: "m");
        _config.Register<Box>(module: "m");
        _config.Parse("Nulls.maybeText = None\nNulls.maybeNumber = None\nBox.Hidden = None\nBox.Count = None");
        _config.FinalizeConfig();

        _config.Invoke<string>(Nulls).Should().Be("text  1 ");
        _config.Create<Box>().Count.Should().BeNull();
    }

    [Fact]
    public void Read_PropertyThatOnlySets_HasNoValueToShow()
    {
        _config.Register<Box>(module: "m");
        _config.Parse("Box.Shown = 'seen'");
        _config.Create<Box>();

        _config.OperativeConfig().Should().EndWith(
            "Box.Count = 1\nBox.Hidden = None\nBox.Shown = 'seen'\n");
    }

    private static string Defaults(
        DayOfWeek day = DayOfWeek.Friday,
        DayOfWeek? maybe = DayOfWeek.Monday,
        DayOfWeek? none = null,
        nint size = 5,
        nuint unsigned = 6,
        nint? maybeSize = 7,
        nuint? maybeUnsigned = 8,
        string? nothing = null,
        decimal price = 1.5m,
        Guid id = default,
        CancellationToken token = default) => string.Create(
            CultureInfo.InvariantCulture,
            $"{day}, {maybe}, {none}, {size}, {unsigned}, {maybeSize}, {maybeUnsigned}, {nothing}, {price}, {id}, {token.CanBeCanceled}");

    private static int In(in int value) => value;

    private static string Nulls(
        string text = "text", string? maybeText = "maybe", int number = 1, int? maybeNumber = 2) =>
        string.Create(CultureInfo.InvariantCulture, $"{text} {maybeText} {number} {maybeNumber}");

    private static MethodInfo MethodWithoutParameterNames()
    {
        var type = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Generated"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("Generated")
            .DefineType("Generated", TypeAttributes.Public);
        var method = type.DefineMethod("Twice", MethodAttributes.Public | MethodAttributes.Static, typeof(int), [typeof(int)]);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Add);
        code.Emit(OpCodes.Ret);
        return type.CreateType().GetMethod("Twice")!;
    }

    private sealed class Box
    {
        public int? Count = 1;

        [MinLength(1)]
        public string Shown { get; set; } = "shown";

        public string? Hidden { get; set; }

        public string? OnlySet
        {
            set => Hidden = value ?? Hidden;
        }
    }
}
