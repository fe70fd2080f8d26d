using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// The other collections that literals can become; apart, for programs that use none to start faster.
/// </summary>
/// <remarks>A stack has the last item on top, as if the items were pushed in order.</remarks>
internal static class RareSequenceShapes<T>
{
    private static readonly Dictionary<Type, CollectionShape<SequenceItems<T>>> Shapes = new()
    {
        [typeof(HashSet<>)] = Mutable((items, in context) => new HashSet<T>(items.AsArray(in context))),
        [typeof(ISet<>)] = Mutable((items, in context) => new HashSet<T>(items.AsArray(in context))),
        [typeof(SortedSet<>)] = Mutable((items, in context) => new SortedSet<T>(items.AsArray(in context))),
        [typeof(Queue<>)] = Mutable((items, in context) => new Queue<T>(items.AsArray(in context))),
        [typeof(Stack<>)] = Mutable((items, in context) => new Stack<T>(items.AsArray(in context))),
        [typeof(LinkedList<>)] = Mutable((items, in context) => new LinkedList<T>(items.AsArray(in context))),
        [typeof(Collection<>)] = Mutable((items, in context) => new Collection<T>(items.ToList(in context))),
        [typeof(ObservableCollection<>)] = Mutable((items, in context) =>
            new ObservableCollection<T>(items.AsArray(in context))),
        [typeof(ConcurrentBag<>)] = Mutable((items, in context) => new ConcurrentBag<T>(items.AsArray(in context))),
        [typeof(ConcurrentQueue<>)] = Mutable((items, in context) => new ConcurrentQueue<T>(items.AsArray(in context))),
        [typeof(ConcurrentStack<>)] = Mutable((items, in context) => new ConcurrentStack<T>(items.AsArray(in context))),
        [typeof(Memory<>)] = Mutable((items, in context) => new Memory<T>(items.ToArray(in context))),
        [typeof(ArraySegment<>)] = Mutable((items, in context) => new ArraySegment<T>(items.ToArray(in context))),
        [typeof(ReadOnlyMemory<>)] = ReadOnly((items, in context) =>
            new ReadOnlyMemory<T>(items.ToArray(in context))),
        [typeof(IReadOnlySet<>)] = ReadOnly((items, in context) =>
            new ReadOnlySet<T>(new HashSet<T>(items.AsArray(in context)))),
        [typeof(ReadOnlySet<>)] = ReadOnly((items, in context) =>
            new ReadOnlySet<T>(new HashSet<T>(items.AsArray(in context)))),
        [typeof(FrozenSet<>)] = ReadOnly((items, in context) => items.AsArray(in context).ToFrozenSet()),
        [typeof(ImmutableArray<>)] = ReadOnly((items, in context) =>
            ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray(in context))),
        [typeof(ImmutableList<>)] = ReadOnly(ToImmutableList),
        [typeof(IImmutableList<>)] = ReadOnly(ToImmutableList),
        [typeof(ImmutableHashSet<>)] = ReadOnly(ToImmutableHashSet),
        [typeof(IImmutableSet<>)] = ReadOnly(ToImmutableHashSet),
        [typeof(ImmutableSortedSet<>)] = ReadOnly((items, in context) =>
            ImmutableSortedSet.Create(items.AsArray(in context))),
        [typeof(ImmutableQueue<>)] = ReadOnly(ToImmutableQueue),
        [typeof(IImmutableQueue<>)] = ReadOnly(ToImmutableQueue),
        [typeof(ImmutableStack<>)] = ReadOnly(ToImmutableStack),
        [typeof(IImmutableStack<>)] = ReadOnly(ToImmutableStack),
    };

    public static CollectionShape<SequenceItems<T>>? Find(Type definition) => Shapes.GetValueOrDefault(definition);

    private static object ToImmutableList(SequenceItems<T> items, in CallContext context) =>
        ImmutableList.Create(items.AsArray(in context));

    private static object ToImmutableHashSet(SequenceItems<T> items, in CallContext context) =>
        ImmutableHashSet.Create(items.AsArray(in context));

    private static object ToImmutableQueue(SequenceItems<T> items, in CallContext context) =>
        ImmutableQueue.Create(items.AsArray(in context));

    private static object ToImmutableStack(SequenceItems<T> items, in CallContext context) =>
        ImmutableStack.Create(items.AsArray(in context));

    private static CollectionShape<SequenceItems<T>> Mutable(CollectionFactory<SequenceItems<T>> create) =>
        new(create, IsReadOnly: false);

    private static CollectionShape<SequenceItems<T>> ReadOnly(CollectionFactory<SequenceItems<T>> create) =>
        new(create, IsReadOnly: true);
}
