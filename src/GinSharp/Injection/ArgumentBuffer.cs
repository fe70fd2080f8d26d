using System.Runtime.CompilerServices;

namespace GinSharp.Injection;

/// <summary>
/// Room on the stack for the arguments of most calls, so that a call allocates nothing but its result.
/// </summary>
[InlineArray(Capacity)]
internal struct ArgumentBuffer
{
    public const int Capacity = 16;

#pragma warning disable IDE0044, IDE0051 // The runtime repeats the field; nothing names it.
    private object? _first;
#pragma warning restore IDE0044, IDE0051
}
