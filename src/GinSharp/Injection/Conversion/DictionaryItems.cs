namespace GinSharp.Injection.Conversion;

/// <summary>The entries of a compiled dictionary.</summary>
/// <param name="Keys">The keys in order.</param>
/// <param name="Values">The values in the order of their keys.</param>
internal sealed record DictionaryItems<TKey, TValue>(SequenceItems<TKey> Keys, SequenceItems<TValue> Values)
    : ICollectionItems
    where TKey : notnull
{
    public bool AreConstant => Keys.AreConstant && Values.AreConstant;

    /// <summary>The entries in a new dictionary; of keys that turn out to be equal at the call the last wins.</summary>
    public Dictionary<TKey, TValue> ToDictionary(in CallContext context)
    {
        var dictionary = new Dictionary<TKey, TValue>(Keys.Count);
        AddTo(dictionary, in context);
        return dictionary;
    }

    /// <summary>Adds the entries in order.</summary>
    public void AddTo(IDictionary<TKey, TValue> dictionary, in CallContext context)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            var key = Keys.Get(i, in context);
            dictionary[key] = Values.Get(i, in context);
        }
    }
}
