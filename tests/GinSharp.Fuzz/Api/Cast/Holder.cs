namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Holder(Plain? Plain = null, Point? Point = null, Any? Any = null, Box<int>? Box = null);
