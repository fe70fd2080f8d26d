using System.Reflection;
using System.Runtime.InteropServices;

namespace GinSharp.Configurables;

/// <summary>
/// Calls a constructor or method: by reflection, which starts fast, and compiled when it turns out to be called often.
/// Exceptions are those of the target. Thread-safe.
/// </summary>
internal sealed class AdaptiveInvoker
{
    /// <summary>About as many calls as it takes to win back the time of the compilation.</summary>
    private const int Often = 10_000;

    private readonly MethodBase _target;
    private readonly ConstructorInvoker? _constructor;
    private readonly MethodInvoker? _method;
    private readonly bool _canCompile;
    private volatile CompiledCall? _compiled;

    // Threads may lose counts of each other; it is only a guess at how often the target will be called.
    private int _calls;

    public AdaptiveInvoker(MethodBase target)
    {
        _target = target;
        _constructor = target is ConstructorInfo constructor ? ConstructorInvoker.Create(constructor) : null;
        _method = target is MethodInfo method ? MethodInvoker.Create(method) : null;
        _canCompile = CallCompiler.CanCompile(target);
    }

    /// <summary>Calls the target.</summary>
    /// <param name="instance">The object whose method it is; null where the call needs none.</param>
    /// <param name="arguments">One value of its type per parameter.</param>
    public object? Invoke(object? instance, Span<object?> arguments)
    {
        if (_compiled is { } compiled)
        {
            return compiled(instance, ref MemoryMarshal.GetReference(arguments));
        }

        if (_canCompile && ++_calls >= Often)
        {
            _compiled = CallCompiler.Compile(_target);
        }

        return _constructor is null ? _method!.Invoke(instance, arguments) : _constructor.Invoke(arguments);
    }
}
