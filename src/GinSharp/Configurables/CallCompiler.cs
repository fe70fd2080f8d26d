using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace GinSharp.Configurables;

/// <summary>Compiles calls of constructors and methods.</summary>
internal static class CallCompiler
{
    /// <summary>
    /// Whether a call can be compiled: not what was compiled at run time itself, nor what returns a reference.
    /// </summary>
    public static bool CanCompile(MethodBase target) =>
        RuntimeFeature.IsDynamicCodeCompiled
        && target.DeclaringType is not null
        && target is not MethodInfo { ReturnType: { IsByRef: true } or { IsPointer: true } };

    public static CompiledCall Compile(MethodBase target)
    {
        var call = new DynamicMethod(
            target.Name,
            typeof(object),
            [typeof(object), typeof(object).MakeByRefType()],
            target.Module,
            skipVisibility: true);
        var code = call.GetILGenerator();
        if (target is MethodInfo { IsStatic: false })
        {
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(target.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, target.DeclaringType);
        }

        foreach (var parameter in target.GetParameters())
        {
            code.Emit(OpCodes.Ldarg_1);
            code.Emit(OpCodes.Ldc_I4, parameter.Position);
            code.Emit(OpCodes.Sizeof, typeof(object));
            code.Emit(OpCodes.Mul);
            code.Emit(OpCodes.Add);
            code.Emit(OpCodes.Ldind_Ref);
            code.Emit(OpCodes.Unbox_Any, parameter.ParameterType);
        }

        EmitCall(code, target);
        code.Emit(OpCodes.Ret);
        return call.CreateDelegate<CompiledCall>();
    }

    /// <summary>Calls the target, and leaves its result as an object.</summary>
    private static void EmitCall(ILGenerator code, MethodBase target)
    {
        Type result;
        if (target is ConstructorInfo constructor)
        {
            code.Emit(OpCodes.Newobj, constructor);
            result = constructor.DeclaringType!;
        }
        else
        {
            var method = (MethodInfo)target;
            code.Emit(method.IsVirtual && !method.DeclaringType!.IsValueType ? OpCodes.Callvirt : OpCodes.Call, method);
            result = method.ReturnType;
        }

        if (result == typeof(void))
        {
            code.Emit(OpCodes.Ldnull);
        }
        else if (result.IsValueType)
        {
            code.Emit(OpCodes.Box, result);
        }
    }
}
