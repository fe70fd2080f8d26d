using System.ComponentModel.DataAnnotations;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Asks a new object whether it is valid as a whole.</summary>
internal static class ObjectValidation
{
    /// <exception cref="GinException"><c>GIN4013</c>: it is not; it has been disposed of where it can be.</exception>
    public static void Check(CallPlan plan, object instance)
    {
        var faults = InstanceFaults.Of(instance);
        if (faults.Count == 0)
        {
            return;
        }

        (instance as IDisposable)?.Dispose();
        throw new GinException([.. faults.Select(fault => Describe(plan, fault))]);
    }

    private static GinDiagnostic Describe(CallPlan plan, ValidationResult fault)
    {
        List<Binding> bindings =
        [
            .. from member in fault.MemberNames
               let folded = FoldedName.Of(member)
               from binding in plan.Bindings
               where FoldedName.Of(binding.Name) == folded
               select binding,
        ];
        var places = bindings.Where(binding => binding.Span is not null)
            .Select(binding => $"{binding.Spelling} is bound in {binding.Span}");
        var text = InstanceFaults.TextOf(fault);
        return GinDiagnostic.Create(
            CallDiagnostics.InvalidValue,
            bindings.Select(binding => binding.Syntax?.Span ?? binding.Span).FirstOrDefault(),
            null,
            plan.DisplayName,
            bindings.Count > 1 ? $"{text} ({string.Join(", ", places)})" : text);
    }
}
