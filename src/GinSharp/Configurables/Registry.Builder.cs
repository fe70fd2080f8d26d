using System.Collections.Immutable;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Configurables;

internal sealed partial class Registry
{
    /// <summary>Takes in configurables one by one, and says at the end of all that cannot be.</summary>
    /// <remarks>
    /// A method per step on purpose: the runtime optimizes a long loop while it runs, and a large one takes it longer
    /// than the loop itself.
    /// </remarks>
    private sealed class Builder
    {
        private readonly Registry _registry;
        private readonly bool _mayReplace;
        private readonly SelectorMap<Configurable> _known;
        private readonly Dictionary<string, Configurable> _added = new(StringComparer.Ordinal);
        private readonly ImmutableDictionary<object, Configurable>.Builder _targets;
        private readonly ImmutableDictionary<object, Configurable>.Builder _methods;
        private readonly ImmutableDictionary<object, Configurable>.Builder _formerNames;
        private readonly bool _isFound;
        private readonly ImmutableDictionary<object, GinDiagnostic>.Builder _faultsOf;
        private readonly List<GinDiagnostic> _faults = [];

        /// <param name="registry">What is known already.</param>
        /// <param name="removed">What is taken out of it first.</param>
        /// <param name="mayReplace">Whether a second one with the same selector replaces the first.</param>
        /// <param name="isFound">Whether what cannot be registered is reported to those that use it, and not now.</param>
        public Builder(Registry registry, IEnumerable<Configurable> removed, bool mayReplace, bool isFound)
        {
            _isFound = isFound;
            _faultsOf = registry._faults.ToBuilder();
            _registry = registry;
            _mayReplace = mayReplace;
            _known = removed.Aggregate(registry._selectors, (known, gone) => known.Remove(gone.Selector));
            _targets = registry._targets.ToBuilder();
            _methods = registry._methods.ToBuilder();
            _formerNames = registry._formerNames.ToBuilder();
        }

        public void Add(Configurable configurable)
        {
            if (!ModuleName.IsSelector(configurable.Selector))
            {
                Refuse(configurable, GinDiagnostic.Create(
                    RegistrationDiagnostics.InvalidName,
                    null,
                    "Name it with [Configurable(\"Name\", Module = \"module\")].",
                    configurable.Selector,
                    "configurable"));
            }
            else if (!_mayReplace && Known(configurable.Selector) is { } other)
            {
                RefuseUnlessSame(configurable, other);
            }
            else
            {
                _added[configurable.Selector] = configurable;
                AddTarget(configurable);
                foreach (var name in configurable.FormerNames)
                {
                    _formerNames[name] = configurable;
                }
            }
        }

        /// <exception cref="GinException"><c>GIN2101</c>, <c>GIN2108</c>: something cannot be registered.</exception>
        public Registry Build() => _faults.Count == 0
            ? new Registry(
                _known.SetRange(_added),
                _targets.ToImmutable(),
                _methods.ToImmutable(),
                _formerNames.ToImmutable(),
                _faultsOf.ToImmutable(),
                _registry._assemblies,
                _registry._leftOut)
            : throw new GinException([.. _faults]);

        private Configurable? Known(string selector) =>
            _added.TryGetValue(selector, out var known) || _known.TryGet(selector, out known) ? known : null;

        private void RefuseUnlessSame(Configurable configurable, Configurable other)
        {
            if (!IsSame(other, configurable))
            {
                Refuse(configurable, GinDiagnostic.Create(
                    RegistrationDiagnostics.DuplicateConfigurable,
                    null,
                    null,
                    configurable.Selector,
                    _isFound ? $"{Location(other)}, beside {Location(configurable)}" : other.Target.DisplayName));
            }
        }

        private void Refuse(Configurable configurable, GinDiagnostic fault)
        {
            if (!_isFound)
            {
                _faults.Add(fault);
                return;
            }

            _faultsOf[configurable.Selector] = fault;
            if (configurable.Target is ConstructorTarget target)
            {
                _faultsOf[target.ResultType] = fault;
            }
        }

        private static string Location(Configurable configurable)
        {
            var assembly = configurable.Target switch
            {
                MethodTarget target => target.Method.Module.Assembly,
                var target => target.ResultType.Assembly,
            };
            return $"{configurable.Target.DisplayName} of {assembly.GetName().Name}";
        }

        private void AddTarget(Configurable configurable)
        {
            switch (configurable.Target)
            {
                case ConstructorTarget target:
                    _targets[target.ResultType] = configurable;
                    break;
                case MethodTarget target:
                    _targets[KeyOf(target.Method)] = configurable;
                    if (target.Method.DeclaringType is { } type
                        && (target.InstanceType is not null || !_methods.ContainsKey(type)))
                    {
                        _methods[type] = configurable;
                    }

                    break;
            }
        }

        private static bool IsSame(Configurable one, Configurable other) =>
            one.AllowList.SequenceEqual(other.AllowList)
            && one.DenyList.SequenceEqual(other.DenyList)
            && (one.Target, other.Target) switch
            {
                (ConstructorTarget a, ConstructorTarget b) => a.ResultType == b.ResultType,
                (MethodTarget a, MethodTarget b) => KeyOf(a.Method).Equals(KeyOf(b.Method)),
                _ => ReferenceEquals(one.Target, other.Target),
            };
    }
}
