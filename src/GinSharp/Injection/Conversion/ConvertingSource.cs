namespace GinSharp.Injection.Conversion;

/// <summary>A value whose type is known only at the call, such as the result of a called reference.</summary>
internal sealed class ConvertingSource(ValueSource result, Type target, ValueCompiler compiler) : ValueSource
{
    /// <exception cref="ConversionException">The value cannot become the target.</exception>
    public override object? Get(in CallContext context) =>
        compiler.ConvertResult(result.Get(in context), target, in context);
}
