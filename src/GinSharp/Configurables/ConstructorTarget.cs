using System.Reflection;
using System.Runtime.CompilerServices;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Configurables;

/// <summary>
/// Creates a class or struct through its constructor, and through its properties where that takes nothing.
/// </summary>
internal sealed class ConstructorTarget(Type type) : ConfigurableTarget
{
    private AdaptiveInvoker? _constructor;
    private MemberSetter[] _setters = [];
    private int _constructorParameters;

    public override string DisplayName => TypeName.Of(type);

    public override Type ResultType => type;

    public override Signature ReadSignature(string selector)
    {
        Refuse(selector);
        var constructor = FindConstructor(selector);
        var parameters = constructor?.GetParameters() ?? [];
        var members = parameters.Length == 0 ? SettableMembers() : [];
        var defaults = members.Length == 0 ? null : CreateDefaults(constructor);
        _constructor = constructor is null ? null : new AdaptiveInvoker(constructor);
        _constructorParameters = parameters.Length;
        _setters = [.. members.Select(MemberSetter.Create)];
        return new Signature(
            selector,
            [
                .. parameters.Select((parameter, index) => ParameterReader.Read(selector, parameter, index)),
                .. members.Select((member, index) => ParameterReader.Read(selector, member, index, defaults)),
            ]);
    }

    public override object? Invoke(object? instance, Span<object?> arguments)
    {
        var result = _constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : _constructor.Invoke(null, arguments[.._constructorParameters])!;
        for (var i = 0; i < _setters.Length; i++)
        {
            _setters[i].Set(result, arguments[_constructorParameters + i]);
        }

        return result;
    }

    private object CreateDefaults(ConstructorInfo? constructor) =>
        constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : ConstructorInvoker.Create(constructor).Invoke();

    private MemberInfo[] SettableMembers()
    {
        const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance;
        return
        [
            .. type.GetProperties(Members)
                .Where(property =>
                    property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0),
            .. type.GetFields(Members).Where(field => !field.IsInitOnly),
        ];
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
                : type.IsAbstract ? "an abstract class" : type.IsByRefLike ? "a ref struct" : null;
        if (what is not null)
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.NotConstructible, null, null, selector, what));
        }
    }
}
