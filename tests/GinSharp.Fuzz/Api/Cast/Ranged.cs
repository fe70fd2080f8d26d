using System.ComponentModel.DataAnnotations;

namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Ranged([Range(1, 10)] int Size = 5, [MinLength(2)] string Name = "ab");
