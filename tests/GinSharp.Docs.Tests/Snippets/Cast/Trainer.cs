using System.ComponentModel.DataAnnotations;

namespace GinSharp.Docs.Tests.Snippets.Cast;

#region trainer
[Configurable]
public sealed record Trainer(
    Model? Model = null,
    Optimizer? Optimizer = null,
    Data? Data = null,
    Func<int, double>? Schedule = null,
    [Range(1, 1000)] int Epochs = 10,
    TimeSpan? Limit = null,
    FileInfo? Log = null);
#endregion
