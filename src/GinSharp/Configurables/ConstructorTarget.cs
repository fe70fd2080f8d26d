using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Configurables;

/// <summary>
/// Creates a class or struct through its constructor, and sets the members that a call has values for.
/// </summary>
internal sealed class ConstructorTarget(Type type) : ConfigurableTarget
{
    private AdaptiveInvoker? _constructor;
    private (MemberSetter Setter, int Argument)[] _setters = [];
    private int _constructorParameters;

    public override string DisplayName => TypeName.Of(type);

    public override Type ResultType => type;

    /// <remarks>Nothing is made to look up a default: a member without a value stays as the class sets it.</remarks>
    public override Signature ReadSignature(string selector)
    {
        Refuse(selector);
        var constructor = FindConstructor(selector);
        var parameters = constructor?.GetParameters() ?? [];
        var read = ImmutableArray.CreateBuilder<ConfigurableParameter>();
        foreach (var parameter in parameters)
        {
            read.Add(ParameterReader.Read(selector, parameter, read.Count));
        }

        var setters = new List<(MemberSetter, int)>();
        foreach (var member in ConfigurableMembers.Of(type))
        {
            var mustSet = ConfigurableMembers.MustSet(member, constructor);
            if (SameName(parameters, member) is not { } same)
            {
                setters.Add((MemberSetter.Create(member), read.Count));
                read.Add(ParameterReader.Read(selector, member, read.Count, mustSet, parameters.Length > 0));
            }
            else if (mustSet && same.ParameterType == ConfigurableMembers.TypeOf(member))
            {
                // The compiler asks for it beside the constructor's parameter, so that it cannot be told whether that
                // sets it.
                setters.Add((MemberSetter.Create(member), same.Position));
            }
        }

        _constructor = constructor is null ? null : new AdaptiveInvoker(constructor);
        _constructorParameters = parameters.Length;
        _setters = [.. setters];
        return new Signature(selector, read.ToImmutable());
    }

    public override object? Invoke(object? instance, Span<object?> arguments)
    {
        var result = _constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : _constructor.Invoke(null, arguments[.._constructorParameters])!;
        foreach (var (setter, argument) in _setters)
        {
            if (!ReferenceEquals(arguments[argument], Unset.Value))
            {
                setter.Set(result, arguments[argument]);
            }
        }

        return result;
    }

    /// <summary>The constructor's parameter that has a member's name, and so is what sets it.</summary>
    private static ParameterInfo? SameName(ParameterInfo[] parameters, MemberInfo member)
    {
        if (parameters.Length == 0)
        {
            return null;
        }

        var folded = FoldedName.Of(member.Name);
        return Array.Find(parameters, parameter => FoldedName.Of(parameter.Name ?? "") == folded);
    }

    private ConstructorInfo? FindConstructor(string selector)
    {
        var all = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        ConstructorInfo[] marked = [.. all.Where(constructor => constructor.IsDefined(typeof(ConfigurableAttribute)))];
        if (marked.Length == 1)
        {
            return marked[0];
        }

        var open = type.GetConstructors();
        if (open.Length == 1 && marked.Length == 0)
        {
            return open[0];
        }

        ConstructorInfo[] preferred =
            [.. open.Where(constructor => constructor.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute)))];
        if (preferred.Length == 1 && marked.Length == 0)
        {
            return preferred[0];
        }

        if (FSharp.IsSettableRecord(type)
            && Array.Find(open, constructor => constructor.GetParameters().Length == 0) is { } empty
            && marked.Length == 0)
        {
            return empty;
        }

        if (type.IsValueType && open.Length == 0)
        {
            return null;
        }

        throw new GinException(GinDiagnostic.Create(
            RegistrationDiagnostics.NoSingleConstructor,
            null,
            "Mark one with [Configurable].",
            selector,
            open.Length == 0 ? "none is public" : string.Join(", ", open.Select(Describe))));
    }

    private static string Describe(ConstructorInfo constructor) =>
        $"({string.Join(", ", constructor.GetParameters().Select(p => $"{TypeName.Of(p.ParameterType)} {p.Name}"))})";

    private void Refuse(string selector)
    {
        if (type.ContainsGenericParameters)
        {
            throw new GinException(GinDiagnostic.Create(RegistrationDiagnostics.OpenGeneric, null, null, selector));
        }

        var what = type.IsInterface
            ? "an interface"
            : type is { IsAbstract: true, IsSealed: true }
                ? "a static class"
                : type.IsAbstract ? "an abstract class"
                : type.IsByRefLike ? "a ref struct"
                : type.IsSubclassOf(typeof(Delegate)) ? "a delegate type"
                : null;
        if (what is not null)
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.NotConstructible, null, null, selector, what));
        }
    }
}
