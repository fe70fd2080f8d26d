using System.Reflection;
using System.Runtime.InteropServices;
using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

public class CallCompilerTests
{
    public enum Color
    {
        Red,
        Blue,
    }

    [Fact]
    public void Compile_ConstructorOfAClass_CreatesIt() =>
        Call(Constructor<Point>(), null, 1, 2.5, "name", Color.Blue, (int?)null)
            .Should().Be(new Point(1, 2.5, "name", Color.Blue, null));

    [Fact]
    public void Compile_ConstructorThatNobodyElseMayCall_CreatesIt() =>
        Call(Constructor<Hidden>(), null, 3L).Should().BeOfType<Hidden>().Which.Size.Should().Be(3);

    [Fact]
    public void Compile_ConstructorOfAStruct_CreatesIt() =>
        Call(Constructor<Counter>(), null, 7).Should().Be(new Counter(7));

    [Theory]
    [InlineData(nameof(Targets.Twice), 42)]
    [InlineData(nameof(Targets.Nothing), null)]
    [InlineData(nameof(Targets.Text), "21")]
    public void Compile_StaticMethod_GivesItsResult(string method, object? expected) =>
        Call(Target(method), null, 21).Should().Be(expected);

    [Fact]
    public void Compile_VirtualMethod_CallsTheOverride() =>
        Call(typeof(Animal).GetMethod(nameof(Animal.Sound))!, new Dog()).Should().Be("wuff");

    [Fact]
    public void Compile_MethodOfAStruct_ChangesTheInstanceThatWasGiven()
    {
        object counter = new Counter(1);

        Call(typeof(Counter).GetMethod(nameof(Counter.Add))!, counter, 4).Should().Be(5);

        counter.Should().Be(new Counter(5));
    }

    [Fact]
    public void Compile_MethodOfAGenericType_GivesItsResult() =>
        Call(typeof(List<int>).GetMethod(nameof(List<>.Contains))!, new List<int> { 3 }, 3).Should().Be(true);

    [Fact]
    public void Compile_TargetThatThrows_ThrowsTheSame()
    {
        var call = () => Call(Target(nameof(Targets.Fail)), null, 21);

        call.Should().ThrowExactly<InvalidTimeZoneException>().WithMessage("21");
    }

    [Fact]
    public void CanCompile_MethodThatReturnsAReference_IsFalse() =>
        CallCompiler.CanCompile(Target(nameof(Targets.First))).Should().BeFalse();

    private static object? Call(MethodBase target, object? instance, params object?[] arguments)
    {
        CallCompiler.CanCompile(target).Should().BeTrue();
        return CallCompiler.Compile(target)(instance, ref MemoryMarshal.GetArrayDataReference(arguments));
    }

    /// <summary>The constructor that is not a record's own for copies.</summary>
    private static ConstructorInfo Constructor<T>() =>
        typeof(T).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Single(constructor => constructor.GetParameters()[0].ParameterType != typeof(T));

    private static MethodInfo Target(string name) => typeof(Targets).GetMethod(name)!;

    private static class Targets
    {
        public static int Twice(int number) => 2 * number;

        public static void Nothing(int number) => _ = number;

        public static string Text(object number) => $"{number}";

        public static void Fail(int number) => throw new InvalidTimeZoneException($"{number}");

        public static ref int First(int[] numbers) => ref numbers[0];
    }

    private sealed record Point(int X, double Y, string Name, Color Color, int? Depth);

    private sealed class Hidden
    {
        private Hidden(long size) => Size = size;

        public static Hidden Empty { get; } = new(0);

        public long Size { get; }
    }

    private record struct Counter(int Count)
    {
        public int Add(int more) => Count += more;
    }

    private class Animal
    {
        public virtual string Sound() => "?";
    }

    private sealed class Dog : Animal
    {
        public override string Sound() => "wuff";
    }
}
