namespace GinSharp.Injection.Delegates;

/// <summary>One class for each number of parameters that a delegate may have.</summary>
/// <remarks>
/// Each has one method for delegates with a result, <c>Call</c>, and one for those without, <c>Run</c>; for these
/// <c>TResult</c> does not matter.
/// </remarks>
internal static class DelegateShims
{
    public const string CallMethod = "Call";

    public const string RunMethod = "Run";

    /// <summary>The open classes by the number of their parameters.</summary>
    public static readonly Type[] ByParameterCount =
    [
        typeof(Shim<>), typeof(Shim<,>), typeof(Shim<,,>), typeof(Shim<,,,>), typeof(Shim<,,,,>),
        typeof(Shim<,,,,,>), typeof(Shim<,,,,,,>), typeof(Shim<,,,,,,,>), typeof(Shim<,,,,,,,,>),
        typeof(Shim<,,,,,,,,,>), typeof(Shim<,,,,,,,,,,>), typeof(Shim<,,,,,,,,,,,>),
        typeof(Shim<,,,,,,,,,,,,>), typeof(Shim<,,,,,,,,,,,,,>), typeof(Shim<,,,,,,,,,,,,,,>),
        typeof(Shim<,,,,,,,,,,,,,,,>), typeof(Shim<,,,,,,,,,,,,,,,,>),
    ];

    private sealed class Shim<TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<TResult>(target);

        public TResult Call() => Result<TResult>(target.Invoke([]));

        public void Run() => target.Invoke([]);
    }

    private sealed class Shim<T1, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<T1, TResult>(target);

        public TResult Call(T1 a1) => Result<TResult>(target.Invoke([a1]));

        public void Run(T1 a1) => target.Invoke([a1]);
    }

    private sealed class Shim<T1, T2, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<T1, T2, TResult>(target);

        public TResult Call(T1 a1, T2 a2) => Result<TResult>(target.Invoke([a1, a2]));

        public void Run(T1 a1, T2 a2) => target.Invoke([a1, a2]);
    }

    private sealed class Shim<T1, T2, T3, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<T1, T2, T3, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3) => Result<TResult>(target.Invoke([a1, a2, a3]));

        public void Run(T1 a1, T2 a2, T3 a3) => target.Invoke([a1, a2, a3]);
    }

    private sealed class Shim<T1, T2, T3, T4, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<T1, T2, T3, T4, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4) => Result<TResult>(target.Invoke([a1, a2, a3, a4]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4) => target.Invoke([a1, a2, a3, a4]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<T1, T2, T3, T4, T5, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) => Result<TResult>(target.Invoke([a1, a2, a3, a4, a5]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) => target.Invoke([a1, a2, a3, a4, a5]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) => new Shim<T1, T2, T3, T4, T5, T6, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) => target.Invoke([a1, a2, a3, a4, a5, a6]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) => target.Invoke([a1, a2, a3, a4, a5, a6, a7]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(
        IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>(
        IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>(target);

        public TResult Call(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]));

        public void Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>(
        IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>(target);

        public TResult Call(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13]));

        public void Run(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>(
        IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>(target);

        public TResult Call(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13,
            T14 a14) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14]));

        public void Run(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13,
            T14 a14) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>(
        IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>(target);

        public TResult Call(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13,
            T14 a14, T15 a15) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15]));

        public void Run(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13,
            T14 a14, T15 a15) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15]);
    }

    private sealed class Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult>(
        IDelegateTarget target) : DelegateShim
    {
        public override DelegateShim For(IDelegateTarget target) =>
            new Shim<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult>(target);

        public TResult Call(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13,
            T14 a14, T15 a15, T16 a16) =>
            Result<TResult>(target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16]));

        public void Run(
            T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13,
            T14 a14, T15 a15, T16 a16) =>
            target.Invoke([a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16]);
    }
}
