using System.Reflection;
using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Tests.Diagnostics;

public class GinDiagnosticTests
{
    private static readonly GinDiagnosticDescriptor Descriptor =
        new("GIN2001", GinSeverity.Error, "no {0} matches '{1}'");

    [Fact]
    public void ToString_WithPlaceAndSuggestion_IsClickable()
    {
        var span = new SourceSpan(new SourceText("train.gin", "\n Adm.lr = 1"), 2, 5);

        var diagnostic = GinDiagnostic.Create(Descriptor, span, "Did you mean 'Adam'?", "configurable", "Adm");

        diagnostic.ToString().Should().Be(
            "train.gin(2,2): error GIN2001: no configurable matches 'Adm'. Did you mean 'Adam'?");
    }

    [Fact]
    public void ToString_WithoutPlace_StartsWithTheSeverity() =>
        GinDiagnostic.Create(new("GIN1", GinSeverity.Warning, "careful"), null).ToString()
            .Should().Be("warning GIN1: careful");

    [Fact]
    public void Syntax_Descriptors_AreAllThereAndInOrder()
    {
        var declared =
            from field in typeof(SyntaxDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public)
            where field.FieldType == typeof(GinDiagnosticDescriptor)
            select (GinDiagnosticDescriptor)field.GetValue(null)!;

        GinDiagnosticDescriptors.Syntax.Should().Equal(declared);
        GinDiagnosticDescriptors.Syntax.Select(descriptor => descriptor.Id)
            .Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
    }
}
