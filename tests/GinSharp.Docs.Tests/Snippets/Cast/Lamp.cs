namespace GinSharp.Docs.Tests.Snippets.Cast;

#region lamp
[Retired("watts")]
public sealed class Lamp
{
    public int Watts { get; set; }
}
#endregion
