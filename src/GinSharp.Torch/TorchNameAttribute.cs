namespace GinSharp.Torch;

/// <summary>The complete selector of a method whose family has several modules.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TorchNameAttribute(string selector) : Attribute
{
    public string Selector { get; } = selector;
}
