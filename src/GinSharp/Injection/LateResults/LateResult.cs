using GinSharp.Injection.Delegates;

namespace GinSharp.Injection.LateResults;

/// <summary>
/// Keeps what a configurable returns to be run later in the config and the scope that made it: an iterator, a
/// <c>Lazy</c>, an async stream, a delegate. One for each type.
/// </summary>
internal abstract class LateResult
{
    private static readonly Dictionary<Type, Type> Kinds = new()
    {
        [typeof(IEnumerator<>)] = typeof(LateEnumerator<>),
        [typeof(IAsyncEnumerable<>)] = typeof(LateAsyncEnumerable<>),
        [typeof(IAsyncEnumerator<>)] = typeof(LateAsyncEnumerator<>),
        [typeof(Lazy<>)] = typeof(LateLazy<>),
        [typeof(Task<>)] = typeof(LateTask<>),
        [typeof(ValueTask<>)] = typeof(LateValueTask<>),
    };

    /// <summary>What keeps results of a declared type, or null where they have run when they are returned.</summary>
    public static LateResult? Of(Type declared)
    {
        var definition = declared.IsConstructedGenericType ? declared.GetGenericTypeDefinition() : declared;
        if (definition == typeof(IEnumerable<>) || definition == typeof(System.Collections.IEnumerable))
        {
            return new LateEnumerable(declared);
        }

        if (definition == typeof(System.Collections.IEnumerator))
        {
            return new LateEnumerator<object?>();
        }

        if (declared.IsSubclassOf(typeof(MulticastDelegate)))
        {
            return DelegateFactory.CanCreate(declared, out _) ? new LateDelegate(declared) : null;
        }

        if (!Kinds.TryGetValue(definition, out var kind))
        {
            return null;
        }

        var item = declared.GenericTypeArguments[0];
        return (kind == typeof(LateTask<>) || kind == typeof(LateValueTask<>)) && Of(item) is null
            ? null
            : (LateResult)Activator.CreateInstance(kind.MakeGenericType(item))!;
    }

    /// <summary>The result that runs where it was made; the result itself where nothing is left to run.</summary>
    public abstract object Keep(object result, ResultOrigin origin);
}
