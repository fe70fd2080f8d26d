using System.Collections;

namespace GinSharp.Tests.Specification;

/// <summary>What a configurable returns to be run later runs in the config and the scope that made it.</summary>
public class LateResultTests
{
    private static readonly string[] Scopes = ["", "inner", ""];

    private readonly GinConfig _config = Sample.EmptyConfig();

    public delegate Endless Endless();

    public LateResultTests()
    {
        _config.Register((int value = 0) => value, "Value");
        _config.Register(Iterator, "Iterator");
        _config.Register(UntypedIterator, "UntypedIterator");
        _config.Register(Enumerator, "Enumerator");
        _config.Register(UntypedEnumerator, "UntypedEnumerator");
        _config.Register(Stream, "Stream");
        _config.Register(AsyncEnumerator, "AsyncEnumerator");
        _config.Register(Query, "Query");
        _config.Register(Nested, "Nested");
        _config.Register(LazyValue, "LazyValue");
        _config.Register(Closure, "Closure");
        _config.Register(LateTask, "LateTask");
        _config.Register(LateValueTask, "LateValueTask");
        _config.Register(Async, "Async");
        _config.Register((object? value) => value, "Hold");
        _config.Parse("Value.value = 1\ntrain/Value.value = 2\ntrain/inner/Value.value = 3\nother/Value.value = 9");
    }

    public static TheoryData<string> Names =>
    [
        "Iterator", "UntypedIterator", "Enumerator", "UntypedEnumerator", "Stream", "AsyncEnumerator", "Query", "Nested",
        "LazyValue", "Closure", "LateTask", "LateValueTask", "Async",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Create_ReferenceInAScope_RunsTheResultThere(string name)
    {
        _config.Parse($"Hold.value = @train/{name}()");
        var result = _config.GetConfigurable("Hold").Create();

        using (_config.Scope("other"))
        {
            (await Read(result)).Should().Equal(2, 3, 2);
            _config.CurrentScope.Should().Equal("other");
        }

        Gin.CurrentScope.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Create_InAScopeThatWasLeft_RunsTheResultThere(string name)
    {
        object? result;
        using (_config.Scope("train"))
        {
            result = _config.GetConfigurable(name).Create();
        }

        (await Read(result)).Should().Equal(2, 3, 2);
        Gin.Current.Should().BeSameAs(Gin.Default);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Create_OtherConfigIsActiveLater_RunsTheResultInItsOwn(string name)
    {
        using var other = Sample.EmptyConfig();
        using (_config.Scope("train"))
        {
            var result = _config.GetConfigurable(name).Create();
            using (other.Scope("other"))
            {
                (await Read(result)).Should().Equal(2, 3, 2);
                Gin.Current.Should().BeSameAs(other);
            }
        }
    }

    [Fact]
    public void Invoke_TwoIteratorsInTurns_StayInTheirScopes()
    {
        using var first = In("train");
        using var second = In("other");

        first.MoveNext();
        second.MoveNext();
        (first.Current, second.Current).Should().Be((2, 9));
        first.MoveNext();
        second.MoveNext();
        (first.Current, second.Current).Should().Be((3, 9));
        second.MoveNext();
        first.MoveNext();
        (first.Current, second.Current).Should().Be((2, 9));

        IEnumerator<int> In(string scope)
        {
            using var entered = _config.Scope(scope);
            return _config.Invoke<IEnumerable<int>>(Iterator).GetEnumerator();
        }
    }

    [Fact]
    public void Dispose_IteratorThatWasLeft_RunsItsFinallyInItsScope()
    {
        var seen = 0;
        IEnumerable<int> Guarded()
        {
            try
            {
                yield return 1;
            }
            finally
            {
                seen = Value();
            }
        }

        _config.Register(Guarded, "Guarded");
        _config.Parse("Hold.value = @train/Guarded()");

        _ = ((IEnumerable<int>)_config.GetConfigurable("Hold").Create()!).First();

        seen.Should().Be(2);
    }

    [Fact]
    public async Task Create_StreamThatAwaits_KeepsItsScopes()
    {
        async IAsyncEnumerable<int> Slow()
        {
            await Task.Yield();
            yield return Value();
            using (Gin.Scope("inner"))
            {
                await Task.Delay(1).ConfigureAwait(false);
                yield return Value();
                await Task.Yield();
                using (Gin.Scope(null))
                {
                    yield return Value();
                    await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
                    {
                        using (Gin.Scope($"s{i}"))
                        {
                            await Task.Delay(i);
                        }
                    }));
                    yield return Value();
                }

                yield return Value();
            }

            await Task.Yield();
            yield return Value();
        }

        _config.Register(Slow, "Slow");
        _config.Parse("Hold.value = @train/Slow()");
        var stream = (IAsyncEnumerable<int>)_config.GetConfigurable("Hold").Create()!;

        var values = new List<int>();
        await foreach (var value in stream)
        {
            using (_config.Scope("other"))
            {
                values.Add(value);
            }
        }

        values.Should().Equal(2, 3, 1, 1, 3, 2);
    }

    [Fact]
    public void Create_CollectionsAndWhatWasPassed_AreUntouched()
    {
        var list = new List<int> { 1 };
        var set = new HashSet<int> { 1 };
        var made = new Lazy<int>(() => 1);
        _ = made.Value;
        Func<int> passed = () => 1;
        var iterator = Iterator();
        _config.Register(IEnumerable<int> () => list, "List");
        _config.Register(IEnumerable<int> () => set, "Set");
        _config.Register(IEnumerable () => "text", "Text");
        _config.Register(() => made, "Made");
        _config.Register((Func<int> value) => value, "Back");
        _config.Register((IEnumerable<int> value) => value, "BackItems");

        _config.GetConfigurable("List").Create().Should().BeSameAs(list);
        _config.GetConfigurable("Set").Create().Should().BeSameAs(set);
        _config.GetConfigurable("Text").Create().Should().BeSameAs("text");
        _config.GetConfigurable("Made").Create().Should().BeSameAs(made);
        _config.GetConfigurable("Back").Create(("value", passed)).Should().BeSameAs(passed);
        _config.GetConfigurable("BackItems").Create(("value", iterator)).Should().BeSameAs(iterator);
    }

    [Fact]
    public void Create_DelegateOfAnUncalledReference_StillRunsInTheActiveScope()
    {
        _config.Register((Func<int> value) => value, "Back");
        _config.Parse("Back.value = @Value");
        var value = (Func<int>)_config.GetConfigurable("Back").Create()!;

        using (_config.Scope("other"))
        {
            value().Should().Be(9);
        }
    }

    [Fact]
    public void Create_IteratorOfMoreThanIsDeclared_IsStillOne()
    {
        IEnumerable<object> Texts()
        {
            return Inner();

            static IEnumerable<string> Inner()
            {
                yield return "a";
            }
        }

        _config.Register(Texts, "Texts");

        _config.GetConfigurable("Texts").Create().Should().BeAssignableTo<IEnumerable<string>>()
            .Which.Should().Equal("a");
    }

    [Fact]
    public void Create_DelegateThatReturnsItsOwnType_IsKept()
    {
        Endless Make() => Make;

        _config.Register(Make, "Make");

        var made = (Endless)_config.GetConfigurable("Make").Create()!;
        made()()().Should().NotBeNull();
    }

    [Fact]
    public void Create_IteratorThatThrows_ThrowsItsOwnException()
    {
        IEnumerable<int> Bad()
        {
            yield return 1;
            throw new InvalidOperationException("bad");
        }

        Func<int> BadClosure() => () => throw new InvalidOperationException("bad");

        _config.Register(Bad, "Bad");
        _config.Register(BadClosure, "BadClosure");

        _config.Invoking(config => config.Invoke<IEnumerable<int>>(Bad).Count()).Should()
            .Throw<InvalidOperationException>().WithMessage("bad");
        _config.Invoking(config => config.Invoke<Func<int>>(BadClosure)()).Should()
            .Throw<InvalidOperationException>().WithMessage("bad");
        Gin.Current.Should().BeSameAs(Gin.Default);
    }

    private static int Value() => (int)Gin.GetConfigurable("Value").Create()!;

    private static IEnumerable<int> Iterator()
    {
        yield return Value();
        using (Gin.Scope("inner"))
        {
            yield return Value();
        }

        yield return Value();
    }

    private static IEnumerable UntypedIterator()
    {
        foreach (var value in Iterator())
        {
            yield return value;
        }
    }

    private static IEnumerator<int> Enumerator()
    {
        yield return Value();
        using (Gin.Scope("inner"))
        {
            yield return Value();
        }

        yield return Value();
    }

    private static IEnumerator UntypedEnumerator()
    {
        yield return Value();
        using (Gin.Scope("inner"))
        {
            yield return Value();
        }

        yield return Value();
    }

    private static async IAsyncEnumerable<int> Stream()
    {
        yield return Value();
        using (Gin.Scope("inner"))
        {
            yield return Value();
            await Task.Yield();
        }

        yield return Value();
    }

    private static async IAsyncEnumerator<int> AsyncEnumerator()
    {
        await Task.Yield();
        yield return Value();
        using (Gin.Scope("inner"))
        {
            yield return Value();
        }

        yield return Value();
    }

    private static IEnumerable<int> Query() => Scopes.Select(InScope);

    private static IEnumerable<IEnumerable<int>> Nested()
    {
        yield return One();
        using (Gin.Scope("inner"))
        {
            yield return One();
        }

        yield return One();

        static IEnumerable<int> One()
        {
            yield return Value();
        }
    }

    private static Lazy<int[]> LazyValue() => new(() => [.. Iterator()]);

    private static Func<int[]> Closure() => () => [.. Iterator()];

    private static async Task<IEnumerable<int>> LateTask()
    {
        await Task.Yield();
        return Iterator();
    }

    private static async ValueTask<IEnumerable<int>> LateValueTask()
    {
        await Task.Yield();
        return Iterator();
    }

    private static async Task<int[]> Async()
    {
        await Task.Yield();
        var first = Value();
        await Task.Delay(1).ConfigureAwait(false);
        return [first, InScope("inner"), Value()];
    }

    private static int InScope(string name)
    {
        if (name.Length == 0)
        {
            return Value();
        }

        using (Gin.Scope(name))
        {
            return Value();
        }
    }

    private static async Task<List<int>> Read(object? result)
    {
        switch (result)
        {
            case IEnumerable<IEnumerable<int>> nested:
                // All of them are made before any is run.
                return [.. nested.ToList().SelectMany(items => items)];
            case IEnumerable<int> items:
                return [.. items];
            case IEnumerable items:
                return [.. items.Cast<int>()];
            case IEnumerator items:
                var values = new List<int>();
                while (items.MoveNext())
                {
                    values.Add((int)items.Current!);
                }

                return values;
            case IAsyncEnumerable<int> stream:
                return await Read(stream.GetAsyncEnumerator());
            case IAsyncEnumerator<int> stream:
                var streamed = new List<int>();
                while (await stream.MoveNextAsync())
                {
                    streamed.Add(stream.Current);
                }

                await stream.DisposeAsync();
                return streamed;
            case Lazy<int[]> lazy:
                return [.. lazy.Value];
            case Func<int[]> closure:
                return [.. closure()];
            case Task<IEnumerable<int>> task:
                return [.. await task];
            case ValueTask<IEnumerable<int>> task:
                return [.. await task];
            case Task<int[]> task:
                return [.. await task];
            default:
                throw new ArgumentException($"{result}");
        }
    }
}
