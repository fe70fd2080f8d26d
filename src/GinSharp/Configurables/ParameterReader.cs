using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Configurables;

/// <summary>Reads parameters, properties and fields into <see cref="ConfigurableParameter"/>s.</summary>
internal static class ParameterReader
{
    /// <exception cref="GinException"><c>GIN2105</c>: no binding can fill the parameter.</exception>
    public static ConfigurableParameter Read(string selector, ParameterInfo parameter, int index)
    {
        // Compiled languages name their parameters, generated code need not.
        var name = parameter.Name ?? $"arg{index}";
        Refuse(selector, name, parameter.ParameterType);

        // Most have no attribute at all, which is told faster than that they have none of each kind.
        var hasAttributes = parameter.IsDefined(typeof(Attribute));
        bool Has<T>() => hasAttributes && parameter.IsDefined(typeof(T));
        IEnumerable<T> All<T>()
            where T : Attribute => hasAttributes ? parameter.GetCustomAttributes<T>() : [];

        // What the property says that the parameter sets holds for it: `record A([property: Range(1, 5)] …`.
        var member = ConfigurableMembers.SetBy(parameter) is { } set && set.IsDefined(typeof(Attribute)) ? set : null;
        IEnumerable<T> AllOfBoth<T>()
            where T : Attribute => member is null ? All<T>() : All<T>().Concat(member.GetCustomAttributes<T>());

        var isParams = Has<ParamArrayAttribute>() || Has<ParamCollectionAttribute>();
        var isExtras = Has<ConfigurableExtrasAttribute>();
        var isOptional = hasAttributes && FSharp.IsOptional(parameter);
        return new ConfigurableParameter
        {
            Name = name,
            Index = index,
            Type = parameter.ParameterType,
            HasDefault = parameter.HasDefaultValue || isParams || isExtras || isOptional,
            Default = parameter.HasDefaultValue
                ? DefaultOf(parameter.ParameterType, parameter.DefaultValue)
                : isParams
                    ? new List<object?>()
                    : isOptional ? DefaultOf(parameter.ParameterType, null) : null,
            IsRequired = Has<RequiredAttribute>() || member?.IsDefined(typeof(RequiredAttribute)) == true,
            IsExtras = isExtras,
            IsSecret = Has<SecretAttribute>() || member?.IsDefined(typeof(SecretAttribute)) == true,
            IsParams = isParams,
            KeyedService = All<FromKeyedServicesAttribute>().FirstOrDefault(),
            TakesServiceKey = Has<ServiceKeyAttribute>(),
            Source = parameter.Member.DeclaringType is null ? null : parameter,
            Validators = [.. AllOfBoth<ValidationAttribute>()],
            OtherNames = [.. AllOfBoth<AlsoNamedAttribute>().Select(other => other.Name).Distinct()],
            FormerNames = [.. AllOfBoth<FormerlyNamedAttribute>().Select(former => former.Name)],
        };
    }

    /// <param name="selector">The configurable, for messages.</param>
    /// <param name="member">A property that can be set, or a field.</param>
    /// <param name="index">The position among the parameters.</param>
    /// <param name="mustSet">Whether each call must set it.</param>
    /// <param name="isNamedOnly">Whether callers pass it by name only.</param>
    /// <exception cref="GinException"><c>GIN2105</c>: no binding can fill the member.</exception>
    public static ConfigurableParameter Read(
        string selector, MemberInfo member, int index, bool mustSet, bool isNamedOnly)
    {
        var type = ConfigurableMembers.TypeOf(member)!;
        Refuse(selector, member.Name, type);
        return new ConfigurableParameter
        {
            Name = member.Name,
            Index = index,
            Type = type,
            HasDefault = !mustSet,
            Member = member,
            IsNamedOnly = isNamedOnly,
            IsRequired = member.IsDefined(typeof(RequiredAttribute)),
            IsSecret = member.IsDefined(typeof(SecretAttribute)),
            Source = member,
            Validators = [.. member.GetCustomAttributes<ValidationAttribute>()],
            OtherNames = [.. member.GetCustomAttributes<AlsoNamedAttribute>().Select(other => other.Name)],
            FormerNames = [.. member.GetCustomAttributes<FormerlyNamedAttribute>().Select(former => former.Name)],
        };
    }

    private static void Refuse(string selector, string name, Type type)
    {
        var what = type.IsByRef
            ? "passed by reference"
            : type.IsByRefLike
                ? "a ref struct"
                : type.IsPointer || type.IsFunctionPointer ? "a pointer" : null;
        if (what is not null)
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.UnsupportedParameter, null, null, selector, name, what));
        }
    }

    private static object? DefaultOf(Type type, object? value)
    {
        if (value is null)
        {
            // The default of a struct parameter (`CancellationToken token = default`) is stored as null.
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null
                ? RuntimeHelpers.GetUninitializedObject(type)
                : null;
        }

        // The metadata hold some defaults in another type: those of enums, of nullable enums and of nint; and compilers
        // of other languages may write an int for a long.
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (wanted.IsEnum && value.GetType() != wanted)
        {
            return Enum.ToObject(wanted, value);
        }

        return (wanted, value) switch
        {
            _ when wanted == typeof(nint) && value is int number => (nint)number,
            _ when wanted == typeof(nuint) && value is uint number => (nuint)number,
            _ when wanted.IsPrimitive && value.GetType() != wanted =>
                Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture),
            _ => value,
        };
    }
}
