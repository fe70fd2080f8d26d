namespace TinyText.Network;

public enum Activation
{
    Relu,
    Tanh,
}
