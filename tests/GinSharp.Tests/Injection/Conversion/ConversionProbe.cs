using GinSharp.Injection;
using GinSharp.Injection.Conversion;

namespace GinSharp.Tests.Injection.Conversion;

/// <summary>Converts literals; the results of called references are given by a table.</summary>
internal sealed class ConversionProbe : IReferenceCompiler
{
    public ConversionProbe(params ReadOnlySpan<ValueConverter> converters)
    {
        var table = new ConverterTable();
        foreach (var converter in converters)
        {
            table = table.With(converter);
        }

        Compiler = new ValueCompiler(this, table);
    }

    public ValueCompiler Compiler { get; }

    /// <summary>What the configurables give, by their names.</summary>
    public Dictionary<string, Func<object?>> Results { get; } = [];

    public ValueSource Compile(GinReference reference, Type target, ConversionFaults faults) =>
        new ResultSource(Results[reference.Selector], target, Compiler);

    /// <summary>The source of a literal that fits.</summary>
    public ValueSource Compile(string literal, Type target) =>
        Compile(LiteralReader.Read(LiteralReader.Parse(literal)), target);

    /// <summary>The source of a value that fits.</summary>
    public ValueSource Compile(object? value, Type target)
    {
        var faults = new ConversionFaults(target);
        var source = Compiler.Compile(value, target, faults);
        faults.Faults.Select(fault => fault.Diagnostic.ToString()).Should().BeEmpty();
        return source;
    }

    /// <summary>What a literal becomes.</summary>
    public object? Convert(string literal, Type target) => Compile(literal, target).Get(default);

    /// <summary>What a literal becomes.</summary>
    public T Convert<T>(string literal) => (T)Convert(literal, typeof(T))!;

    /// <summary>What is wrong with a literal for the parameter <c>X.p</c> of a type.</summary>
    public string[] Faults(string literal, Type target)
    {
        var syntax = LiteralReader.Parse(literal);
        var faults = new ConversionFaults(target, "X.p", syntax);
        var source = Compiler.Compile(LiteralReader.Read(syntax), target, faults);
        source.Should().BeSameAs(InvalidSource.Instance);
        return [.. faults.Faults.Select(fault => fault.Diagnostic.ToString())];
    }

    /// <summary>What is wrong with a literal for the parameter <c>X.p</c> of a type.</summary>
    public string[] Faults<T>(string literal) => Faults(literal, typeof(T));

    private sealed class ResultSource(Func<object?> result, Type target, ValueCompiler compiler) : ValueSource
    {
        public override object? Get(in CallContext context) => compiler.ConvertResult(result(), target, in context);
    }
}
