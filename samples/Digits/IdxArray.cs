namespace Digits;

/// <summary>The content of an IDX file of bytes.</summary>
/// <param name="Shape">The lengths of the dimensions, outermost first: <c>[7000, 28, 28]</c> for 7,000 digits.</param>
/// <param name="Bytes">The elements in row-major order.</param>
internal sealed record IdxArray(int[] Shape, byte[] Bytes);
