namespace GinSharp.Injection.Conversion;

/// <summary>What a step into a container leads to.</summary>
internal enum ValuePathKind
{
    /// <summary>An item of a list or tuple.</summary>
    Item,

    /// <summary>The key of a dictionary's entry.</summary>
    Key,

    /// <summary>The value of a dictionary's entry.</summary>
    Value,
}
