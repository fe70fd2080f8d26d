namespace GinSharp.Torch.Tests.TensorBoard;

/// <summary>A picture in an event file.</summary>
internal sealed record LoggedImage(long Height, long Width, byte[] Png);
