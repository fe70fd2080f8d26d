using System.Runtime.InteropServices;

namespace GinSharp.Tests.Doors;

/// <summary>What no file may register, for it makes pointers out of numbers.</summary>
public static class Pointed
{
    public delegate void Callback();

    public static nint Address(int number) => number;

    public static (int Number, nuint Address)[] Addresses(int number) => [(number, (nuint)number)];

    public static int Read(nint address) => (int)address;

    public static int ReadAll(Dictionary<string, nint?[]> addresses) => addresses.Count;

    public static int Plain(int number = 1) => number;

    public static Func<int> Call(int number) => () => number;

    public static GCHandle Pin(int number) => number == 0 ? default : throw new NotSupportedException();

    public sealed class Handled(int size, nint handle = 0)
    {
        public nint Handle { get; } = handle + size;
    }

    public sealed class Bag
    {
        public int Size { get; set; }

        public nuint Address { get; set; }
    }

    public sealed class Descriptor : SafeHandle
    {
        public Descriptor(int number)
            : base(0, ownsHandle: false) => SetHandle(number);

        public override bool IsInvalid => false;

        protected override bool ReleaseHandle() => true;
    }

    [StructLayout(LayoutKind.Explicit)]
    public struct Overlaid
    {
        [FieldOffset(0)]
        public long Number;

        [FieldOffset(0)]
        private readonly nint _address;

        public readonly nint Address() => _address;
    }
}

public class PointerTests
{
    private const string Text = """
        from __gin__ import dynamic_registration
        import GinSharp.Tests.Doors as d
        d.Holder.HoldBack.value = @d.
        """;

    private readonly GinConfig _config = new();

    public PointerTests()
    {
        _config.AllowDynamicRegistration(typeof(Pointed).Assembly);
        _config.AllowDynamicRegistration(typeof(object).Assembly);
    }

    [Theory]
    [InlineData("Callback", "Pointed.Callback", "it is a delegate type")]
    [InlineData("Address", "Pointed.Address", "it gives nint")]
    [InlineData("Addresses", "Pointed.Addresses", "it gives (int, nuint)")]
    [InlineData("Read", "Pointed.Read", "parameter 'address' is nint")]
    [InlineData("ReadAll", "Pointed.ReadAll", "parameter 'addresses' is Dictionary<string, nint?[]>")]
    [InlineData("Pin", "Pointed.Pin", "it gives GCHandle")]
    [InlineData("Handled", "Pointed.Handled", "parameter 'handle' is nint")]
    [InlineData("Bag", "Pointed.Bag", "parameter 'Address' is nuint")]
    [InlineData("Descriptor", "Pointed.Descriptor", "it holds one")]
    [InlineData("Overlaid", "Pointed.Overlaid", "it holds one")]
    public void Parse_TypeOrMethodThatMakesPointers_IsNotRegistered(string name, string named, string reason)
    {
        foreach (var text in new[] { $"{Text}Pointed.{name}()", $"{Text}Pointed.{name}" })
        {
            _config.Invoking(config => config.Parse(text)).Should().Throw<GinException>().WithMessage(
                $"bindings(3,27): error GIN2114: a file may not register '{named}', which works with pointers: {reason}. "
                + "The program can register it.");
        }

        _config.Invoking(config => config.Parse($"{Text[..Text.LastIndexOf("d.Holder", StringComparison.Ordinal)]}d.Pointed.{name}.x = 1"))
            .Should().Throw<GinException>().Which.Diagnostics[0].Id.Should().Be("GIN2114");
    }

    [Theory]
    [InlineData("Action")]
    [InlineData("Delegate")]
    [InlineData("MulticastDelegate")]
    [InlineData("IntPtr")]
    [InlineData("UIntPtr")]
    [InlineData("RuntimeTypeHandle")]
    [InlineData("Runtime.InteropServices.GCHandle")]
    [InlineData("Runtime.InteropServices.HandleRef")]
    [InlineData("Runtime.InteropServices.SafeBuffer")]
    [InlineData("Threading.ThreadStart")]
    [InlineData("Threading.WaitHandle")]
    public void Parse_TypeOfTheFramework_IsNeverMadeOfANumber(string name)
    {
        var text = "from __gin__ import dynamic_registration\nimport System\nimport GinSharp.Tests.Doors as d\n"
            + $"d.Holder.HoldBack.value = @System.{name}()\n";

        foreach (var parameter in new[] { "method", "value", "handle", "object" })
        {
            _config.Clear();
            var run = () =>
            {
                _config.Parse($"{text}System.{name}.{parameter} = 4660");
                _config.FinalizeConfig();
                _config.Invoke<object?>(Holder.HoldBack);
            };
            run.Should().Throw<GinException>();
        }
    }

    [Fact]
    public void Parse_MembersBesideThem_AreRegistered()
    {
        _config.Parse($"{Text}Pointed.Plain()\nd.Pointed.Plain.number = 5");
        _config.Invoke<int>(Holder.HoldBack).Should().Be(5);

        _config.Parse($"{Text}Pointed.Call()\nd.Pointed.Call.number = 6");
        _config.Invoke<Func<int>>(Holder.HoldBack)().Should().Be(6);
    }

    [Fact]
    public void Register_WhatTheProgramTrusts_MayTakeNumbersButNoDelegateType()
    {
        _config.Register<Pointed.Handled>("Handled", module: "trusted");
        _config.Parse($"Handled.size = 1\nHandled.handle = 2\n");
        _config.Create<Pointed.Handled>().Handle.Should().Be(3);

        _config.Invoking(config => config.Register<Pointed.Callback>("Callback", module: "trusted")).Should().Throw<GinException>().WithMessage(
            "error GIN2111: 'trusted.Callback' is a delegate type and cannot be created");
    }
}
