using System.Reflection;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Calls modules of whatever shape.</summary>
internal static class Calls
{
    public static object? Forward(nn.Module module, object?[] arguments)
    {
        var candidates = module.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.Name is "forward" or "call")
            .OrderBy(method => method.GetParameters().Length).ThenBy(method => method.Name);
        foreach (var method in candidates)
        {
            if (Fit(method.GetParameters(), arguments) is { } fitting)
            {
                return method.Invoke(module, BindingFlags.DoNotWrapExceptions, null, fitting, null);
            }
        }

        throw new MissingMethodException($"{module.GetType().Name} takes no {arguments.Length} arguments");
    }

    /// <summary>The tensors of a result, in order.</summary>
    public static IEnumerable<Tensor> TensorsOf(object? result) => result switch
    {
        Tensor tensor => [tensor],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => TensorsOf(tuple[i])),
        _ => [],
    };

    private static object?[]? Fit(ParameterInfo[] parameters, object?[] arguments)
    {
        if (parameters.Length < arguments.Length)
        {
            return null;
        }

        var fitting = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = Nullable.GetUnderlyingType(parameters[i].ParameterType) ?? parameters[i].ParameterType;
            var isNullable = type != parameters[i].ParameterType || !type.IsValueType;
            if (i >= arguments.Length)
            {
                if (!parameters[i].HasDefaultValue)
                {
                    return null;
                }

                fitting[i] = parameters[i].DefaultValue;
            }
            else if (arguments[i] is null)
            {
                if (!isNullable)
                {
                    return null;
                }
            }
            else if (arguments[i] is Tensor[] { Length: 2 } pair && type == typeof((Tensor, Tensor)))
            {
                fitting[i] = (pair[0], pair[1]);
            }
            else if (type.IsInstanceOfType(arguments[i]))
            {
                fitting[i] = arguments[i];
            }
            else
            {
                return null;
            }
        }

        return fitting;
    }
}
