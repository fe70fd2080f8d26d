namespace GinSharp.Configurables;

/// <summary>Stands for the value of a member that a call leaves as the class sets it.</summary>
internal sealed class Unset
{
    public static readonly Unset Value = new();

    private Unset()
    {
    }
}
