namespace GinSharp.Tests.Specification;

internal static class TextExtensions
{
    public static string Times(this string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
