using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

public class AdaptiveInvokerTests
{
    private const int Often = 20_000;

    [Fact]
    public void Invoke_MoreAndMoreOften_GivesTheSame()
    {
        var invoker = new AdaptiveInvoker(typeof(Point).GetConstructors().Single());

        for (var i = 0; i < Often; i++)
        {
            invoker.Invoke(null, [i, "name", null]).Should().Be(new Point(i, "name", null));
        }
    }

    [Fact]
    public void Invoke_MethodThatCannotBeCompiledOften_GivesTheSame()
    {
        var invoker = new AdaptiveInvoker(typeof(Targets).GetMethod(nameof(Targets.First))!);
        var numbers = new[] { 6, 7 };

        for (var i = 0; i < Often; i++)
        {
            invoker.Invoke(null, [numbers]).Should().Be(6);
        }
    }

    [Fact]
    public void Invoke_OnlyWhenItWasCalledOften_GoesNoLongerThroughReflection()
    {
        var invoker = new AdaptiveInvoker(typeof(Targets).GetMethod(nameof(Targets.FailIf))!);
        Failure(invoker).StackTrace.Should().Contain(nameof(MethodInvoker));

        for (var i = 0; i < Often; i++)
        {
            invoker.Invoke(null, [false]).Should().BeNull();
        }

        Failure(invoker).StackTrace.Should().Contain(nameof(Targets.FailIf)).And.NotContain(nameof(MethodInvoker));
    }

    private static InvalidTimeZoneException Failure(AdaptiveInvoker invoker)
    {
        var invoke = () => invoker.Invoke(null, [true]);
        return invoke.Should().ThrowExactly<InvalidTimeZoneException>().Which;
    }

    private static class Targets
    {
        public static ref int First(int[] numbers) => ref numbers[0];

        public static void FailIf(bool fails)
        {
            if (fails)
            {
                throw new InvalidTimeZoneException();
            }
        }
    }

    private sealed record Point(int X, string Name, int? Depth);
}
