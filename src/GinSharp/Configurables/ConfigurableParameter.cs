using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Configurables;

/// <summary>
/// One parameter of a configurable: of its constructor or method, or one of its properties or fields.
/// </summary>
internal sealed class ConfigurableParameter
{
    public required string Name { get; init; }

    /// <summary>The place in <see cref="Signature.Parameters"/>.</summary>
    public required int Index { get; init; }

    public required Type Type { get; init; }

    /// <summary>Whether a call without a value is complete.</summary>
    public bool HasDefault { get; init; }

    /// <summary>
    /// The default, in the parameter's own type; null where there is none, and where only the object that a call made
    /// has it. That of a <c>params</c> collection is an empty list.
    /// </summary>
    public object? Default { get; init; }

    /// <summary>The property or field that it sets, whose default the class knows alone; null for a parameter.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>Whether callers pass it by name only: a member beside a constructor's parameters.</summary>
    public bool IsNamedOnly { get; init; }

    /// <summary>Whether a call without a value leaves it as the class sets it.</summary>
    public bool IsSetByClass => HasDefault && Member is not null;

    /// <summary>Whether the config must bind it unless the caller passes it, even when it has a default.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it collects the bindings that no other parameter has the name of.</summary>
    public bool IsExtras { get; init; }

    /// <summary>Whether its value is written nowhere.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether a caller may pass its items one by one.</summary>
    public bool IsParams { get; init; }

    /// <summary>The key under which a container has the service for it, or null for an unkeyed service.</summary>
    public FromKeyedServicesAttribute? KeyedService { get; init; }

    /// <summary>Whether a container gives it the key of the service that is created.</summary>
    public bool TakesServiceKey { get; init; }

    /// <summary>The parameter, property or field, or null where metadata say nothing of it.</summary>
    public object? Source { get; init; }

    /// <summary>Whether null is a value of it: seldom asked, and slow to tell.</summary>
    public bool AllowsNull => Nullability.AllowsNull(Type, Source);

    public ImmutableArray<ValidationAttribute> Validators { get; init; } = [];

    /// <summary>Further names that files may use.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    public ImmutableArray<string> FormerNames { get; init; } = [];

    public override string ToString() => Name;
}
