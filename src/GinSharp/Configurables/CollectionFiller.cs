using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>Gives the collection that a property without a setter holds other items.</summary>
internal abstract class CollectionFiller : MemberSetter
{
    private static readonly HashSet<Type> Definitions =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(HashSet<>), typeof(ISet<>), typeof(SortedSet<>),
        typeof(LinkedList<>), typeof(Collection<>), typeof(ObservableCollection<>), typeof(Dictionary<,>),
        typeof(IDictionary<,>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(OrderedDictionary<,>),
        typeof(ConcurrentDictionary<,>),
    ];

    /// <summary>
    /// Whether the property always gives the collection that it was made with: what a getter computes would be filled
    /// for nobody.
    /// </summary>
    public static bool CanFill(PropertyInfo property) =>
        property.PropertyType.IsConstructedGenericType
        && Definitions.Contains(property.PropertyType.GetGenericTypeDefinition())
        && HasBackingField(property);

    public static CollectionFiller Of(PropertyInfo property)
    {
        var item = property.PropertyType.GetInterfaces().Append(property.PropertyType).First(contract =>
            contract.IsConstructedGenericType && contract.GetGenericTypeDefinition() == typeof(ICollection<>));
        return (CollectionFiller)Activator.CreateInstance(
            typeof(Filler<>).MakeGenericType(item.GenericTypeArguments), property)!;
    }

    /// <summary>Compilers make a field for it: those of C#, Visual Basic and F# name it in these ways.</summary>
    private static bool HasBackingField(PropertyInfo property)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        string[] names = [$"<{property.Name}>k__BackingField", $"_{property.Name}", $"{property.Name}@"];
        return names.Any(name => property.DeclaringType!.GetField(name, Hidden)?.FieldType == property.PropertyType);
    }

    private sealed class Filler<T>(PropertyInfo property) : CollectionFiller
    {
        private readonly MethodInvoker _getter = MethodInvoker.Create(property.GetMethod!);

        public override void Set(object instance, object? value)
        {
            if (_getter.Invoke(instance) is not ICollection<T> { IsReadOnly: false } collection)
            {
                throw new InvalidOperationException(
                    $"'{property.Name}' holds no collection that can be filled, and has no setter.");
            }

            collection.Clear();
            foreach (var item in (IEnumerable<T>?)value ?? [])
            {
                collection.Add(item);
            }
        }
    }
}
