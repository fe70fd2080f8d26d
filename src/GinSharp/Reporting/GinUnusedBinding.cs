using System.Diagnostics;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>A binding that gave no call its value, and why.</summary>
public sealed class GinUnusedBinding
{
    private readonly Binding _binding;

    internal GinUnusedBinding(Binding binding, GinUnusedReason reason)
    {
        _binding = binding;
        Reason = reason;
    }

    /// <summary>The binding.</summary>
    public GinBinding Binding => new(_binding);

    /// <summary>Why it was not used.</summary>
    public GinUnusedReason Reason { get; }

    /// <summary>One line: <c>config.gin(3,1): 'Trainer.epochs' was not used: 'Trainer' was never called</c>.</summary>
    public override string ToString()
    {
        var place = _binding.Span is { } span ? $"{span}: " : "";
        return $"{place}'{_binding.DisplayKey}' was not used: {Why()}";
    }

    internal GinDiagnostic ToDiagnostic() => GinDiagnostic.Create(
        BindingDiagnostics.UnusedBinding, _binding.Span, null, _binding.DisplayKey, Why());

    private string Why()
    {
        var name = _binding.Configurable.Name;
        return Reason switch
        {
            GinUnusedReason.NeverCalled when _binding.Configurable == BuiltIns.Macro =>
                "nothing that was called refers to it",
            GinUnusedReason.NeverCalled => $"'{name}' was never called",
            GinUnusedReason.CalledInOtherScopes => $"'{name}' was called, but never in the scope '{_binding.Scope}'",
            GinUnusedReason.PassedByCaller => $"each call of '{name}' passed a value itself",
            GinUnusedReason.HiddenByInnerScope => $"each call of '{name}' had a binding of an inner scope",
            _ => throw new UnreachableException(),
        };
    }
}
