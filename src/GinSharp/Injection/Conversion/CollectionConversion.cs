namespace GinSharp.Injection.Conversion;

/// <summary>A conversion to a collection.</summary>
internal abstract class CollectionConversion<TItems>(Type target, CollectionShape<TItems> shape) : Conversion(target)
    where TItems : ICollectionItems
{
    /// <summary>A source of collections of the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="value">What they were compiled from.</param>
    /// <param name="faults">Collects what is wrong.</param>
    protected ValueSource Build(TItems items, object value, ConversionFaults faults)
    {
        var source = new CollectionSource<TItems>(items, shape.Create);
        if (!items.AreConstant)
        {
            return source;
        }

        try
        {
            // Made also where calls do not share it: this shows what would fail at each of them, such as sorting items
            // that cannot be compared.
            var collection = source.Get(default);
            return shape.IsReadOnly ? new ConstantSource(collection) : source;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, null, exception.Message);
            return InvalidSource.Instance;
        }
    }
}
