namespace GinSharp.Fuzz.Api.Cast;

public interface IShape;
