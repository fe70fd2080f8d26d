using System.Globalization;
using System.Reflection;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>What differs from PyTorch, as rows of the tables of <c>docs/torchsharp.md</c>.</summary>
internal static class Differences
{
    /// <summary>The rows of a configurable.</summary>
    public static List<string> Of(string selector) =>
    [
        .. Reference.Cases[selector].Select(one => Row(one, Comparer.Compare(one))).OfType<string>().Distinct(),
    ];

    /// <summary>Parameters of PyTorch that are not here.</summary>
    public static List<string> Missing() =>
    [
        .. from one in Reference.Signatures
           let here = MethodOf(one.Key).GetParameters().SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal)
           let missing = one.Value.Where(parameter => !here.Contains(parameter.Name)).ToList()
           where missing.Count > 0
           select $"| `{ShortName(one.Key)}` | {string.Join(", ", missing.Select(parameter => $"`{parameter.Name}`"))} |",
    ];

    /// <summary>Defaults that are others than PyTorch's. None here stands for what PyTorch has.</summary>
    public static List<string> Defaults() =>
    [
        .. from one in Reference.Signatures
           from there in one.Value
           let here = MethodOf(one.Key).GetParameters().SingleOrDefault(parameter => parameter.Name == there.Name)
           where here is not null && Differs(here, there.Default)
           select $"| `{ShortName(one.Key)}` | `{there.Name}` | {Shown(NamesTable.DefaultOf(here))} | " +
               $"{Shown(there.Default ?? "")} |",
    ];

    public static string ShortName(string selector) => selector[(selector.LastIndexOf('.') + 1)..] is "from_pretrained"
        ? string.Join('.', selector.Split('.')[^2..])
        : selector[(selector.LastIndexOf('.') + 1)..];

    private static string? Row(ReferenceCase one, Finding finding)
    {
        if (finding.Verdict == Verdict.Different || (finding.Verdict == Verdict.Refused && !one.IsOdd))
        {
            var here = finding.Verdict == Verdict.Refused ? $"refused: {finding.Here}" : finding.Here;
            return $"| `{ShortName(one.Name)}` | {(one.Option.Length == 0 ? "" : $"`{one.Option}`")} | {here} | " +
                $"{(finding.Verdict == Verdict.Refused ? "works" : finding.There)} |";
        }

        return null;
    }

    private static bool Differs(ParameterInfo here, string? there)
    {
        var value = NamesTable.DefaultOf(here);
        return value != "None" && !Same(value, there ?? "");
    }

    private static bool Same(string here, string there) =>
        double.TryParse(here, CultureInfo.InvariantCulture, out var first)
        && double.TryParse(there, CultureInfo.InvariantCulture, out var second)
            ? Math.Abs(first - second) <= 1e-6 * Math.Abs(second)
            : Folded(here).Equals(Folded(there), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string text) => text.Replace("_", "", StringComparison.Ordinal);

    private static string Shown(string value) => value.Length == 0 ? "required" : $"`{value}`";

    private static MethodInfo MethodOf(string selector) =>
        TorchConfigurables.All.Single(one => one.Selector == selector).Method;

    private static IEnumerable<string> NamesOf(ParameterInfo parameter) =>
        parameter.GetCustomAttributes<AlsoNamedAttribute>().Select(other => other.Name).Append(parameter.Name!);
}
