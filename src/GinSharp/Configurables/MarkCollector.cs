using System.Collections.Immutable;
using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>Makes configurables of what an assembly marks, one mark after another.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="renamed">The members that carry a <c>[FormerlyNamed]</c>.</param>
/// <remarks>
/// A method per mark on purpose: the runtime optimizes a long loop while it runs, and a large one takes it longer than
/// the loop itself.
/// </remarks>
internal sealed class MarkCollector(Assembly assembly, HashSet<MemberInfo> renamed)
{
    private const string GenericMark = $"{nameof(ConfigurableAttribute)}`1";

    private readonly Dictionary<Type, Configurable> _classes = [];
    private readonly List<MarkedMember> _methods = [];
    private readonly ImmutableArray<Type>.Builder _enums = ImmutableArray.CreateBuilder<Type>();

    /// <exception cref="GinException"><c>GIN21xx</c>: what is marked cannot be registered.</exception>
    public void Add(MarkedMember mark)
    {
        switch (mark.Attribute, mark.Member)
        {
            case (GenericMark, _):
                AddTypes(mark.Member is null
                    ? assembly.GetCustomAttributes(inherit: false)
                    : mark.Member.GetCustomAttributes(inherit: false));
                break;
            case (nameof(GinConstantsAttribute), Type type):
                _enums.Add(type);
                break;
            case (nameof(ConfigurableAttribute), Type type):
                _classes[type] = ConfigurableFactory.FromType(type, Settings(mark, type));
                break;
            case (nameof(ConfigurableAttribute), ConstructorInfo { DeclaringType: { } type }):
                _classes.TryAdd(type, ConfigurableFactory.FromType(type, Settings(mark, type)));
                break;
            case (nameof(ConfigurableAttribute), MethodInfo):
                _methods.Add(mark);
                break;
        }
    }

    /// <summary>What was marked; null for nothing.</summary>
    /// <exception cref="GinException"><c>GIN21xx</c>: what is marked cannot be registered.</exception>
    public ScannedAssembly? ToScanned()
    {
        // Methods belong to their classes, which may be marked after them.
        ImmutableArray<Configurable> configurables = [.. _classes.Values, .. _methods.Select(FromMethod)];
        return configurables.IsEmpty && _enums.Count == 0
            ? null
            : new ScannedAssembly(assembly, configurables, _enums.ToImmutable());
    }

    /// <summary>Each mark of a member shows all of them: the same again changes nothing.</summary>
    private void AddTypes(object[] attributes)
    {
        foreach (var named in attributes.OfType<IConfigurableType>())
        {
            _classes[named.Type] = ConfigurableFactory.FromType(
                named.Type,
                new ConfigurableSettings { Name = named.Name ?? named.Type.Name.Split('`')[0], Module = named.Module });
        }
    }

    private Configurable FromMethod(MarkedMember mark) => ConfigurableFactory.FromMethod(
        (MethodInfo)mark.Member!,
        Settings(mark, mark.Member!),
        _classes.GetValueOrDefault(mark.Member!.DeclaringType!));

    /// <summary>
    /// What the metadata already tell is not asked by reflection: attributes take longer than all the rest.
    /// </summary>
    private ConfigurableSettings Settings(MarkedMember mark, MemberInfo named)
    {
        var settings = ConfigurableSettings.From(
            mark.HasArguments ? mark.Member!.GetCustomAttribute<ConfigurableAttribute>(inherit: false) : null);
        return renamed.Contains(named) ? settings : settings with { FormerNames = [] };
    }
}
