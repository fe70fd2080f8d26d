using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>Collects what is wrong with one bound value while it is compiled. Not thread-safe.</summary>
internal sealed class ConversionFaults
{
    /// <summary>What stands for a value that may not be shown.</summary>
    public const string Secret = "***";

    private readonly string? _parameter;
    private readonly Type _parameterType;
    private readonly GinValue? _syntax;
    private readonly List<ConversionFault> _faults;
    private readonly List<ValuePathStep> _path;

    /// <summary>The steps to the value in a macro that is being compiled, from the parameter.</summary>
    private ImmutableArray<ValuePathStep> OuterPath { get; init; } = [];

    /// <param name="parameterType">The type of the parameter that the value is bound to.</param>
    /// <param name="parameter">The parameter's name for messages, such as <c>Trainer.epochs</c>, or null.</param>
    /// <param name="syntax">The value in its text, which gives the places; null for a value bound from code.</param>
    public ConversionFaults(Type parameterType, string? parameter = null, GinValue? syntax = null)
        : this(parameterType, parameter, syntax, [], [])
    {
    }

    private ConversionFaults(
        Type parameterType,
        string? parameter,
        GinValue? syntax,
        List<ConversionFault> faults,
        List<ValuePathStep> path) =>
        (_parameterType, _parameter, _syntax, _faults, _path) = (parameterType, parameter, syntax, faults, path);

    private ConversionFaults(ConversionFaults other, GinValue? syntax, List<ValuePathStep> path)
        : this(other._parameterType, other._parameter, syntax, other._faults, path)
    {
        (IsTrial, Macros, Declaration) = (other.IsTrial, other.Macros, other.Declaration);
        (Warnings, OuterPath, IsSecret) = (other.Warnings, other.OuterPath, other.IsSecret);
    }

    /// <summary>The parameter's name for messages, such as <c>Trainer.epochs</c>, or null.</summary>
    public string? Parameter => _parameter;

    /// <summary>The number of faults so far.</summary>
    public int Count => _faults.Count;

    /// <summary>More than anybody reads: those of a list of thousands of wrong items are not written out.</summary>
    private bool IsFull => _faults.Count >= 1_000;

    /// <summary>What is wrong only once a call reaches the value.</summary>
    public List<GinDiagnostic> WhenReached { get; private init; } = [];

    /// <summary>The faults so far, in reading order.</summary>
    public ImmutableArray<ConversionFault> Faults => [.. _faults.Distinct()];

    /// <summary>Whether all faults after the first few stand in a text, which tells them apart.</summary>
    public bool AreLocatedFrom(int index) => _faults.Skip(index).All(fault => fault.Diagnostic.Span is not null);

    /// <summary>The macros that the compilation goes through.</summary>
    public OpenMacros Macros { get; init; } = new();

    /// <summary>
    /// Whether the value is secret, so that no message may show it; asked only when there is something to say.
    /// </summary>
    public Func<bool>? IsSecret { get; init; }

    /// <summary>The parameter, whose declaration says where null may stand; null where it may stand anywhere.</summary>
    public ConfigurableParameter? Declaration { get; init; }

    /// <summary>Whether the declaration lets the part of the value that is being compiled be null.</summary>
    public bool AllowNull => Declaration is null || Nullness.Allows(Declaration, [.. OuterPath, .. _path]);

    /// <summary>The part of the value that is being compiled, as its text has it; null where no text does.</summary>
    public GinValue? Written => _syntax is null ? null : ValueLocator.FindExact(_syntax, [.. _path]);

    /// <summary>Whether only the number of faults is asked for, so that no suggestions are needed.</summary>
    public bool IsTrial { get; private init; }

    /// <summary>Whether the value was bound by code, not read from a text.</summary>
    public bool IsOfCode => _syntax is null;

    /// <summary>Receives what is worth knowing but no fault; null where nobody asks for it.</summary>
    public List<GinDiagnostic>? Warnings { get; init; }

    /// <summary>Faults that nobody will read: for trying whether a value fits.</summary>
    public static ConversionFaults ForTrial(Type type) => new(type) { IsTrial = true };

    /// <summary>A view that adds to the same faults, for a value that stands elsewhere: that of a macro, say.</summary>
    /// <param name="syntax">The other value in its text, or null.</param>
    /// <param name="isSecret">Whether the other value is secret; null for no.</param>
    public ConversionFaults For(GinValue? syntax, Func<bool>? isSecret = null)
    {
        var outer = IsSecret;
        return new(this, syntax, [])
        {
            OuterPath = [.. OuterPath, .. _path],
            IsSecret = () => outer?.Invoke() == true || isSecret?.Invoke() == true,
            WhenReached = WhenReached,
        };
    }


    /// <summary>
    /// A view that adds to the same faults, for the literal that a converter of the program's gets: whose parts are
    /// none of those that the parameter's type declares.
    /// </summary>
    public ConversionFaults Undeclared() => new(this, _syntax, _path) { Declaration = null };

    /// <summary>No faults yet, of the part that is being compiled: for those that only a call finds.</summary>
    public ConversionFaults Here()
    {
        var here = new ConversionFaults(_parameterType, _parameter, _syntax)
        {
            Declaration = Declaration,
            OuterPath = OuterPath,
            IsSecret = IsSecret,
        };
        here._path.AddRange(_path);
        return here;
    }

    /// <summary>Goes into a part of the value, for the length of its compilation.</summary>
    public void Enter(ValuePathKind kind, int index) => _path.Add(new ValuePathStep(kind, index));

    /// <summary>Comes back from the part entered last.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Adds a fault of the part of the value that is being compiled.</summary>
    /// <param name="descriptor">
    /// A format of the value's text, the type's name, the parameter, and <paramref name="more"/>.
    /// </param>
    /// <param name="value">The part of the value.</param>
    /// <param name="target">What it should become.</param>
    /// <param name="suggestion">What to write instead, as a sentence, or null.</param>
    /// <param name="more">Further values for the format, from <c>{3}</c> on.</param>
    public void Add(
        GinDiagnosticDescriptor descriptor,
        object? value,
        Type target,
        string? suggestion = null,
        params ReadOnlySpan<object?> more)
    {
        if (descriptor != ConversionDiagnostics.TooDeep && IsSecret?.Invoke() == true)
        {
            // A suggestion is made of the value, and so is what a converter says; a range or a length is not.
            var tellsOfValue = descriptor == ConversionDiagnostics.ConverterFailed
                || descriptor == ConversionDiagnostics.AmbiguousMember;
            object?[] rest = tellsOfValue ? [Secret] : [.. more];
            Add(GinDiagnostic.Create(
                descriptor, Span(), null, [Secret, TypeName.Of(target), InParameter(target), .. rest]));
            return;
        }

        if (IsFull)
        {
            _faults.Add(_faults[^1]);
            return;
        }

        object?[] args = [TextOf(value), TypeName.Of(target), InParameter(target), .. more];
        Add(GinDiagnostic.Create(descriptor, Span(), suggestion, args));
    }

    /// <summary>Adds a warning of the part of the value that is being compiled; in words like those of a fault.</summary>
    public void Warn(
        GinDiagnosticDescriptor descriptor, object? value, Type target, params ReadOnlySpan<object?> more)
    {
        if (Warnings is { } warnings)
        {
            object?[] args = [TextOf(value), TypeName.Of(target), InParameter(target), .. more];
            warnings.Add(GinDiagnostic.Create(descriptor, Span(), null, args));
        }
    }

    /// <summary>The part of the value that is being compiled, as messages show it: its numbers as they are written.</summary>
    public string TextOf(object? value) => IsSecret?.Invoke() == true ? Secret : ValueText.Of(value, Written);

    /// <summary>Adds a fault in words of the caller's.</summary>
    public void Add(GinDiagnostic diagnostic) => _faults.Add(new ConversionFault([.. _path], diagnostic));

    /// <summary>
    /// The place of the part of the value that is being compiled, or null for a value bound from code.
    /// </summary>
    public SourceSpan? Span() => _syntax is null ? null : ValueLocator.Find(_syntax, [.. _path]);

    private string InParameter(Type target)
    {
        var type = _path.Count > 0 || target != _parameterType ? TypeName.Of(_parameterType) : null;
        return (_parameter, type) switch
        {
            (null, null) => "",
            (null, _) => $" (in {type})",
            (_, null) => $" ({_parameter})",
            _ => $" ({_parameter} is {type})",
        };
    }
}
