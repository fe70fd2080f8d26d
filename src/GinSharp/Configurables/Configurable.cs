using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Configurables;

/// <summary>A class or method whose parameters a config may bind.</summary>
internal sealed class Configurable
{
    private readonly Lazy<Signature> _signature;

    public Configurable(string selector, ConfigurableTarget target)
    {
        Selector = selector;
        Target = target;
        _signature = new Lazy<Signature>(ReadSignature);
    }

    /// <summary>The complete selector: module and name.</summary>
    public string Selector { get; }

    public ConfigurableTarget Target { get; }

    /// <summary>The only parameters that may be bound; empty for no such list.</summary>
    public ImmutableArray<string> AllowList { get; init; } = [];

    /// <summary>The parameters that may not be bound.</summary>
    public ImmutableArray<string> DenyList { get; init; } = [];

    /// <summary>
    /// Whether it is a method of a class that is configurable too, so that it is named with its class.
    /// </summary>
    public bool IsMethod { get; init; }

    /// <summary>The selectors that old files use for it.</summary>
    public ImmutableArray<string> FormerNames { get; init; } = [];

    /// <summary>The class or method, whose attributes say what was retired; null where there is none.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>The name: the selector's last part.</summary>
    public string Name => Selector[(Selector.LastIndexOf('.') + 1)..];

    /// <summary>The class of a method: the selector's part before the last.</summary>
    public string ClassName => Selector.Split('.')[^2];

    /// <summary>The name, that of a method with its class, as messages write it.</summary>
    public string DisplayName => IsMethod ? $"{ClassName}.{Name}" : Name;

    /// <summary>The parameters, read from the target at the first use.</summary>
    /// <exception cref="GinException">The target cannot be configurable (<c>GIN21xx</c>).</exception>
    public Signature Signature => _signature.Value;

    /// <summary>Which list forbids binding a parameter, or null when it may be bound.</summary>
    public string? ForbiddenBy(string parameter)
    {
        if (!AllowList.IsEmpty && !AllowList.Contains(parameter, StringComparer.Ordinal))
        {
            return "allow list";
        }

        return DenyList.Contains(parameter, StringComparer.Ordinal) ? "deny list" : null;
    }

    /// <summary>What says that a parameter was removed, or null. Asked only of names that nothing has.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="folds">Whether case and underscores are ignored.</param>
    public RetiredAttribute? FindRetired(string parameter, bool folds) =>
        Member?.GetCustomAttributes<RetiredAttribute>(inherit: false).FirstOrDefault(retired =>
            retired.Parameter == parameter || (folds && FoldedName.Of(retired.Parameter) == FoldedName.Of(parameter)));

    /// <summary>The same as a method of a configurable class.</summary>
    public Configurable AsMethodOf(Configurable declaringClass) => new($"{declaringClass.Selector}.{Name}", Target)
    {
        AllowList = AllowList,
        DenyList = DenyList,
        FormerNames = FormerNames,
        IsMethod = true,
        Member = Member,
    };

    public override string ToString() => Selector;

    private Signature ReadSignature()
    {
        if (!AllowList.IsEmpty && !DenyList.IsEmpty)
        {
            throw new GinException(GinDiagnostic.Create(RegistrationDiagnostics.BothLists, null, null, Selector));
        }

        var signature = Target.ReadSignature(Selector);
        List<GinDiagnostic> faults =
        [
            .. NamesThatAreNoParameters(signature, AllowList, "allow list"),
            .. NamesThatAreNoParameters(signature, DenyList, "deny list"),
            .. from retired in Member?.GetCustomAttributes<RetiredAttribute>(inherit: false) ?? []
               where signature.FindFolded(retired.Parameter).Count > 0
                   || signature.FindFormer(retired.Parameter) is not null
               select GinDiagnostic.Create(
                   RegistrationDiagnostics.RetiredIsParameter, null, null, Selector, retired.Parameter),
            .. from parameter in signature.Parameters
               where parameter.IsRequired && ForbiddenBy(parameter.Name) is not null
               select GinDiagnostic.Create(
                   RegistrationDiagnostics.RequiredNotAllowed, null, null, Selector, parameter.Name),
        ];
        return faults.Count == 0 ? signature : throw new GinException([.. faults]);
    }

    private IEnumerable<GinDiagnostic> NamesThatAreNoParameters(
        Signature signature, ImmutableArray<string> names, string list) =>
        from name in names
        where signature.Extras is null && signature.Find(name)?.Name != name
        select GinDiagnostic.Create(
            RegistrationDiagnostics.ListedNameIsNoParameter,
            null,
            Suggest.Name(name, signature.Parameters.Select(parameter => parameter.Name)),
            list,
            Selector,
            name);
}
