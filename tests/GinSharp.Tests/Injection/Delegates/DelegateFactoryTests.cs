using System.Linq.Expressions;
using GinSharp.Injection.Delegates;

namespace GinSharp.Tests.Injection.Delegates;

public class DelegateFactoryTests
{
    private delegate string Describe(int number, string? text, CancellationToken token = default, params object[] rest);

    private delegate int ByRef(ref int number);

    private delegate int Out(out int number);

    private delegate int In(in int number);

    private delegate ref int RefResult();

    private delegate void TakesSpan(ReadOnlySpan<int> span);

    private delegate Span<int> GivesSpan();

    private delegate void Seventeen(
        int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n, int o, int p,
        int q);

    [Fact]
    public void Create_Func_PassesArgumentsAndResult()
    {
        var target = new RecordingTarget(arguments => (int)arguments[0]! + (long)arguments[1]!);

        var add = Create<Func<int, long, long>>(target);

        add(1, 2).Should().Be(3);
        add(3, 4).Should().Be(7);
        target.Calls.Should().HaveCount(2);
    }

    [Fact]
    public void Create_Action_DropsTheResult()
    {
        var target = new RecordingTarget(_ => "dropped");

        Create<Action>(target)();
        Create<Action<string?>>(target)(null);

        target.Calls.Should().BeEquivalentTo([Array.Empty<object?>(), new object?[] { null }]);
    }

    [Fact]
    public void Create_OwnDelegateType_IsOfThatType()
    {
        var target = new RecordingTarget(
            arguments => $"{arguments[0]}{arguments[1]}{((object[])arguments[3]!).Length}");

        var describe = Create<Describe>(target);

        describe(3, "x", default, 1, 2).Should().Be("3x2");
    }

    [Fact]
    public void Create_TwoTargets_EachDelegateHasItsOwn()
    {
        var factory = DelegateFactory.For(typeof(Func<int>));

        var one = (Func<int>)factory.Create(new RecordingTarget(_ => 1));
        var two = (Func<int>)factory.Create(new RecordingTarget(_ => 2));

        (one(), two(), one()).Should().Be((1, 2, 1));
        factory.DelegateType.Should().Be<Func<int>>();
        factory.ResultType.Should().Be<int>();
        factory.Parameters.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllShapes))]
    public void Create_EveryNumberOfParameters_KeepsTheirOrder(Type delegateType)
    {
        var target = new RecordingTarget(arguments => arguments.Length);
        var count = DelegateFactory.For(delegateType).Parameters.Length;

        var result = DelegateFactory.For(delegateType).Create(target)
            .DynamicInvoke([.. Enumerable.Range(1, count).Cast<object?>()]);

        target.Calls.Should().ContainSingle().Which.Should().Equal(Enumerable.Range(1, count).Cast<object?>());
        result.Should().Be(DelegateFactory.For(delegateType).ResultType == typeof(void) ? null : count);
    }

    public static TheoryData<Type> AllShapes()
    {
        var shapes = new TheoryData<Type> { typeof(Func<int>), typeof(Action) };
        for (var count = 1; count <= 16; count++)
        {
            var parameters = Enumerable.Repeat(typeof(int), count);
            shapes.Add(Expression.GetFuncType([.. parameters, typeof(int)]));
            shapes.Add(Expression.GetActionType([.. parameters]));
        }

        return shapes;
    }

    [Fact]
    public void Create_NullForAResultThatHasOne_IsNull()
    {
        Create<Func<string?>>(new RecordingTarget(_ => null))().Should().BeNull();
        Create<Func<int?>>(new RecordingTarget(_ => null))().Should().BeNull();
        Create<Func<int?>>(new RecordingTarget(_ => 3))().Should().Be(3);
        Create<Func<DayOfWeek>>(new RecordingTarget(_ => DayOfWeek.Friday))().Should().Be(DayOfWeek.Friday);
    }

    [Theory]
    [InlineData(null, "The delegate must return int, but what it calls returned null.")]
    [InlineData("x", "The delegate must return int, but what it calls returned an object of type string.")]
    public void Create_ResultOfAnotherType_ThrowsSayingSo(object? result, string expected)
    {
        var call = Create<Func<int>>(new RecordingTarget(_ => result));

        call.Invoking(function => function()).Should().Throw<InvalidOperationException>().WithMessage(expected);
    }

    [Fact]
    public void Create_TargetThrows_TheExceptionPassesAsItIs()
    {
        var failure = new FormatException();

        var call = Create<Func<int>>(new RecordingTarget(_ => throw failure));

        call.Invoking(function => function()).Should().Throw<FormatException>().Which.Should().BeSameAs(failure);
    }

    [Theory]
    [InlineData(typeof(string), "it is no delegate type")]
    [InlineData(typeof(Delegate), "it is no delegate type")]
    [InlineData(typeof(MulticastDelegate), "it is no delegate type")]
    [InlineData(typeof(Func<>), "its type parameters are open")]
    [InlineData(typeof(ByRef), "parameter 'number' is passed by reference")]
    [InlineData(typeof(Out), "parameter 'number' is passed by reference")]
    [InlineData(typeof(In), "parameter 'number' is passed by reference")]
    [InlineData(typeof(RefResult), "its result is passed by reference")]
    [InlineData(typeof(TakesSpan), "parameter 'span' is a ref struct")]
    [InlineData(typeof(GivesSpan), "its result is a ref struct")]
    [InlineData(typeof(Seventeen), "it has 17 parameters, more than 16")]
    public void CanCreate_UnsupportedType_SaysWhy(Type type, string expected)
    {
        DelegateFactory.CanCreate(type, out var reason).Should().BeFalse();
        reason.Should().Be(expected);
    }

    [Theory]
    [InlineData(typeof(Action))]
    [InlineData(typeof(Func<int, string>))]
    [InlineData(typeof(Describe))]
    [InlineData(typeof(Comparison<DayOfWeek>))]
    public void CanCreate_SupportedType_IsTrue(Type type)
    {
        DelegateFactory.CanCreate(type, out var reason).Should().BeTrue();
        reason.Should().BeNull();
    }

    [Fact]
    public void For_UnsupportedType_Throws()
    {
        var create = () => DelegateFactory.For(typeof(Func<>));

        create.Should().Throw<ArgumentException>()
            .WithMessage("Func<TResult> cannot be made: its type parameters are open.*");
    }

    private static TDelegate Create<TDelegate>(IDelegateTarget target)
        where TDelegate : Delegate => (TDelegate)DelegateFactory.For(typeof(TDelegate)).Create(target);

    private sealed class RecordingTarget(Func<object?[], object?> call) : IDelegateTarget
    {
        public List<object?[]> Calls { get; } = [];

        public object? Invoke(ReadOnlySpan<object?> arguments)
        {
            Calls.Add(arguments.ToArray());
            return call(Calls[^1]);
        }
    }
}
