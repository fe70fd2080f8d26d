namespace GinSharp.Docs.Tests.Snippets.Cast;

#region kettle
public sealed class Kettle
{
    public string Boil(int cups = 1) => $"{cups} cups";
}
#endregion
