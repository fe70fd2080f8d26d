namespace GinSharp.Injection.Conversion;

/// <summary>What a bound value is: one of the language's types, or an object that only code can bind.</summary>
[Flags]
internal enum ValueKinds
{
    /// <summary>Of null.</summary>
    None = 0,

    Integer = 1,
    Float = 2,
    Complex = 4,
    Boolean = 8,
    String = 16,
    Bytes = 32,
    List = 64,
    Tuple = 128,
    Dictionary = 256,

    /// <summary>An object that no literal stands for.</summary>
    Object = 512,

    Number = Integer | Float,
    Sequence = List | Tuple,
    Container = Bytes | Sequence | Dictionary,
    AnyLiteral = Number | Complex | Boolean | String | Container,
}
