namespace GinSharp.Docs.Tests.Snippets.Cast;

#region activation
public enum Activation
{
    Relu,
    Gelu,
    Tanh,
}
#endregion
