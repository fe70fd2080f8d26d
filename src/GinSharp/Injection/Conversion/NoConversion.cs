using System.Diagnostics;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>Stands for the types that no literal becomes: they take references, or objects that code binds.</summary>
internal sealed class NoConversion(Type target) : Conversion(target)
{
    public override ValueKinds Accepts => ValueKinds.None;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults) =>
        throw new UnreachableException();

    public override void Refuse(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        var isLiteral = (ValueKind.Of(value) & ValueKinds.AnyLiteral) != 0;
        var descriptor = isLiteral ? ConversionDiagnostics.NoLiteral : ConversionDiagnostics.WrongKind;
        faults.Add(descriptor, value, Target, isLiteral ? NearMiss.Unquoted(value, faults) ?? Advice() : null);
    }

    private string Advice() => Target switch
    {
        { IsArray: true } => $"Only arrays of one dimension can be written; let the parameter be {JaggedName()}.",
        _ when Target == typeof(Type) || Target.IsAssignableTo(typeof(Delegate)) =>
            "Write a reference to a configurable, such as @Name.",
        _ => "Write a reference to a configurable, such as @Name(), or let the program add a converter.",
    };

    /// <summary><c>int[][]</c> for <c>int[,]</c></summary>
    private string JaggedName()
    {
        var jagged = Target.GetElementType()!;
        for (var i = 0; i < Target.GetArrayRank(); i++)
        {
            jagged = jagged.MakeArrayType();
        }

        return TypeName.Of(jagged);
    }
}
