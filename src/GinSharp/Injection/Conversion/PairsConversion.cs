namespace GinSharp.Injection.Conversion;

/// <summary>Pairs are written as a list of tuples or as a dictionary.</summary>
internal sealed class PairsConversion(Conversion sequence, Conversion dictionary) : Conversion(sequence.Target)
{
    public override ValueKinds Accepts => sequence.Accepts | dictionary.Accepts;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults) =>
        (value is GinDictionary ? dictionary : sequence).Compile(value, compiler, faults);
}
