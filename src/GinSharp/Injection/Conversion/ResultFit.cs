namespace GinSharp.Injection.Conversion;

/// <summary>Whether results of a declared type can become another type.</summary>
internal enum ResultFit
{
    /// <summary>No result can: the declared types exclude each other.</summary>
    Never,

    /// <summary>It depends on the result, which must be checked or converted at each call.</summary>
    AtCall,

    /// <summary>Every result is an instance of the type already.</summary>
    Always,
}
