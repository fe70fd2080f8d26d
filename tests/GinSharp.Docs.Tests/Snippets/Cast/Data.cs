using System.ComponentModel.DataAnnotations;

namespace GinSharp.Docs.Tests.Snippets.Cast;

#region data
[Configurable]
public sealed record Data([Required] string? Path = null, object? Labels = null);
#endregion
