using System.Reflection;
using System.Runtime.CompilerServices;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Configurables;

/// <summary>Makes configurables of types, methods and delegates.</summary>
internal static class ConfigurableFactory
{
    /// <summary>A configurable that creates a type.</summary>
    public static Configurable FromType(Type type, ConfigurableSettings settings)
    {
        if (settings.Name is null && type.IsGenericType)
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.OpenGeneric,
                null,
                "Register the closed type under a name.",
                TypeName.Of(type)));
        }

        return new Configurable(
            ModuleName.Selector(settings.Name ?? type.Name, settings.Module, ModuleName.Of(type)),
            new ConstructorTarget(type))
        {
            AllowList = [.. settings.AllowList ?? MarkOf(type)?.AllowList ?? []],
            DenyList = [.. settings.DenyList ?? MarkOf(type)?.DenyList ?? []],
            FormerNames = [.. settings.FormerNames ?? FormerNames(type)],
            Member = type,
        };
    }

    /// <summary>A configurable that calls a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="settings">What the program says about it.</param>
    /// <param name="declaringClass">The configurable of the method's class, or null where that is none.</param>
    /// <param name="target">What is called; null for the method itself.</param>
    public static Configurable FromMethod(
        MethodInfo method, ConfigurableSettings settings, Configurable? declaringClass, MethodTarget? target = null)
    {
        if (settings.Name is null && IsCompilerMade(method))
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.NameNeeded, null, "Register it under a name.", method.Name));
        }

        var isMethod = declaringClass is not null && settings.Module is null;
        var module = isMethod ? declaringClass!.Selector : ModuleName.Of(method);
        return new Configurable(
            ModuleName.Selector(settings.Name ?? method.Name, isMethod ? module : settings.Module, module),
            target ?? new MethodTarget(method))
        {
            AllowList = [.. settings.AllowList ?? MarkOf(method)?.AllowList ?? []],
            DenyList = [.. settings.DenyList ?? MarkOf(method)?.DenyList ?? []],
            IsMethod = isMethod,
            FormerNames = [.. settings.FormerNames ?? FormerNames(method)],
            Member = method,
        };
    }

    /// <summary>
    /// A configurable that calls what a delegate calls, on the delegate's own instance if it has one.
    /// </summary>
    /// <param name="call">The delegate.</param>
    /// <param name="settings">What the program says about it.</param>
    /// <param name="declaringClass">The configurable of the method's class, or null where that is none.</param>
    public static Configurable FromDelegate(
        Delegate call, ConfigurableSettings settings, Configurable? declaringClass)
    {
        // Lambdas and local functions that capture nothing are instance methods of a hidden class; extension methods
        // have the extended object as target.
        var target = call.Method.IsStatic && call.Target is not null
            ? new MethodTarget(call.Method, call.Target, skippedParameters: 1)
            : new MethodTarget(call.Method, call.Target);
        var isMethod = !target.IsClosed && !IsCompilerMade(call.Method);
        return FromMethod(call.Method, settings, isMethod ? declaringClass : null, target);
    }

    /// <summary>
    /// The mark of a type or of one of its constructors: its lists hold however the type is registered.
    /// </summary>
    private static ConfigurableAttribute? MarkOf(Type type) =>
        type.GetCustomAttribute<ConfigurableAttribute>(inherit: false)
        ?? type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(constructor => constructor.GetCustomAttribute<ConfigurableAttribute>(inherit: false))
            .FirstOrDefault(mark => mark is not null);

    private static ConfigurableAttribute? MarkOf(MethodInfo method) =>
        method.GetCustomAttribute<ConfigurableAttribute>(inherit: false);

    private static bool IsCompilerMade(MethodInfo method) =>
        ModuleName.IsCompilerMade(method)
        || method.IsDefined(typeof(CompilerGeneratedAttribute))
        || (method.DeclaringType is { } type && ModuleName.IsCompilerMade(type));

    private static IEnumerable<string> FormerNames(MemberInfo member) =>
        member.GetCustomAttributes<FormerlyNamedAttribute>(inherit: false).Select(former => former.Name);
}
