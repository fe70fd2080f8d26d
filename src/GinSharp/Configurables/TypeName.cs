namespace GinSharp.Configurables;

/// <summary>Types as C# spells them, without namespaces.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    /// <summary><c>IReadOnlyList&lt;int&gt;</c>, <c>double?</c>, <c>(int, string)[]</c>, <c>Outer.Inner</c></summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return OfArray(type);
        }

        if (type.HasElementType)
        {
            return type.IsPointer ? $"{Of(type.GetElementType()!)}*" : $"ref {Of(type.GetElementType()!)}";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying && !type.IsGenericTypeDefinition)
        {
            return $"{Of(underlying)}?";
        }

        return TupleTypes.IsValueTuple(type) && TupleTypes.ItemsOf(type) is { Length: > 1 } items
            ? $"({string.Join(", ", items.Select(Of))})"
            : OfNamed(type);
    }

    /// <summary>
    /// C# writes the ranks of an array of arrays from the outside in: <c>int[][,]</c> has rows of rank 2.
    /// </summary>
    private static string OfArray(Type type)
    {
        var ranks = "";
        for (; type.IsArray; type = type.GetElementType()!)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
        }

        return Of(type) + ranks;
    }

    /// <summary>Reflection gives a nested type the type arguments of the types around it, before its own.</summary>
    private static string OfNamed(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var arguments = type.GetGenericArguments();
        var outerCount = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var name = type.Name.Split('`')[0];
        if (arguments.Length > outerCount)
        {
            name += $"<{string.Join(", ", arguments[outerCount..].Select(Of))}>";
        }

        if (type.DeclaringType is not { } outer)
        {
            return name;
        }

        var closedOuter = outer.IsGenericTypeDefinition && !type.IsGenericTypeDefinition
            ? outer.MakeGenericType(arguments[..outerCount])
            : outer;
        return $"{OfNamed(closedOuter)}.{name}";
    }
}
