using System.Collections.ObjectModel;

namespace GinSharp.Injection.Conversion;

/// <summary>The usual collections that literals can become.</summary>
/// <remarks>The read-only interfaces give collections that cannot be changed by a cast either.</remarks>
internal static class SequenceShapes<T>
{
    public static readonly CollectionShape<SequenceItems<T>> Array =
        new((items, in context) => items.ToArray(in context), IsReadOnly: false);

    public static readonly CollectionShape<SequenceItems<T>> List =
        new((items, in context) => items.ToList(in context), IsReadOnly: false);

    private static readonly CollectionShape<SequenceItems<T>> ReadOnly =
        new((items, in context) => new ReadOnlyCollection<T>(items.ToArray(in context)), IsReadOnly: true);

    /// <summary>
    /// The shape of a collection type, given its generic definition; null for a type of another kind.
    /// </summary>
    public static CollectionShape<SequenceItems<T>>? Find(Type definition)
    {
        if (definition == typeof(List<>) || definition == typeof(IList<>) || definition == typeof(ICollection<>))
        {
            return List;
        }

        return definition == typeof(IReadOnlyList<>) || definition == typeof(IReadOnlyCollection<>) ||
            definition == typeof(IEnumerable<>) || definition == typeof(ReadOnlyCollection<>)
                ? ReadOnly
                : RareSequenceShapes<T>.Find(definition);
    }
}
