namespace GinSharp.Injection;

/// <summary>What a caller passes.</summary>
internal readonly ref struct PassedArguments
{
    public PassedArguments(ReadOnlySpan<object?> positional, ReadOnlySpan<(string Name, object? Value)> named)
    {
        Positional = positional;
        Named = named;
    }

    /// <summary>Arguments by position, but for those that are named.</summary>
    public static PassedArguments Of(ReadOnlySpan<object?> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is GinArgument)
            {
                return Split(arguments);
            }
        }

        return new PassedArguments(arguments, []);
    }

    /// <summary>
    /// The arguments in an array of objects; an array of another type, which C# takes for one of objects, is itself an
    /// argument.
    /// </summary>
    public static PassedArguments OfArray(object?[]? arguments) => arguments?.GetType() == typeof(object[])
        ? Of(arguments)
        : new PassedArguments(new object?[] { arguments }, []);

    public static PassedArguments Of(ReadOnlySpan<GinArgument> arguments)
    {
        var named = new (string Name, object? Value)[arguments.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = (arguments[i].Name ?? "", arguments[i].Value);
        }

        return new PassedArguments([], named);
    }

    public ReadOnlySpan<object?> Positional { get; }

    public ReadOnlySpan<(string Name, object? Value)> Named { get; }

    public bool IsEmpty => Positional.IsEmpty && Named.IsEmpty;

    private static PassedArguments Split(ReadOnlySpan<object?> arguments)
    {
        var positional = new List<object?>();
        var named = new List<(string Name, object? Value)>();
        foreach (var argument in arguments)
        {
            if (argument is GinArgument { Name: var name, Value: var value })
            {
                named.Add((name ?? "", value));
            }
            else
            {
                positional.Add(argument);
            }
        }

        return new PassedArguments(positional.ToArray(), named.ToArray());
    }
}
