namespace GinSharp.Docs.Tests.Snippets.Cast;

#region kitchen
[Configurable]
public sealed record Kitchen(Kettle Kettle);
#endregion
