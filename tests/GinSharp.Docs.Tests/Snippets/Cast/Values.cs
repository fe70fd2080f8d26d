using System.Globalization;

namespace GinSharp.Docs.Tests.Snippets.Cast;

#region values
/// <summary>What the language of .gin files leaves to functions.</summary>
public static class Values
{
    [Configurable]
    public static double Product(double left, double right) => left * right;

    [Configurable]
    public static int RoundedProduct(double left, double right) => (int)Math.Round(left * right);

    [Configurable]
    public static string Variable(string name, string? otherwise = null) =>
        Environment.GetEnvironmentVariable(name)
            ?? otherwise
            ?? throw new InvalidOperationException($"The environment variable {name} is not set.");

    [Configurable]
    public static double NumberVariable(string name) => double.Parse(Variable(name), CultureInfo.InvariantCulture);

    [Configurable]
    public static List<object?> Concat(IReadOnlyList<object?> first, IReadOnlyList<object?> second) =>
        [.. first, .. second];

    [Configurable]
    public static object? DefaultOf(Type type, string parameter) =>
        type.GetConstructors().Single().GetParameters().Single(other => other.Name == parameter).DefaultValue;
}
#endregion
