namespace GinSharp.Injection;

/// <summary>A value that every call may share.</summary>
internal sealed class ConstantSource(object? value) : ValueSource
{
    public override bool IsConstant => true;

    public override object? Get(in CallContext context) => value;
}
