using System.Collections.Immutable;

namespace GinSharp.Syntax.Formatting;

/// <summary>Sorts imports that directly follow each other.</summary>
internal static class ImportOrder
{
    public static ImmutableArray<GinStatement> Sort(ImmutableArray<GinStatement> statements)
    {
        var sorted = ImmutableArray.CreateBuilder<GinStatement>(statements.Length);
        var position = 0;
        while (position < statements.Length)
        {
            var group = GroupAt(statements, position);
            if (group.Count == 0)
            {
                sorted.Add(statements[position]);
            }

            sorted.AddRange(HasClash(group) ? group : group.OrderBy(IsOrdinary).ThenBy(Module, StringComparer.Ordinal));
            position += Math.Max(1, group.Count);
        }

        return sorted.MoveToImmutable();
    }

    private static List<ImportStatement> GroupAt(ImmutableArray<GinStatement> statements, int start)
    {
        var group = new List<ImportStatement>();
        for (var i = start; i < statements.Length; i++)
        {
            if (statements[i] is not ImportStatement import || (i > start && StandsApart(import)))
            {
                break;
            }

            group.Add(import);
        }

        return group;
    }

    /// <summary>Whether a blank line or a comment stands before the statement.</summary>
    private static bool StandsApart(ImportStatement import) =>
        import.Span.Source.GetPosition(import.FullSpan.Start).Line < import.Span.Line;

    /// <summary>Whether the order matters: a name is given to two different modules.</summary>
    private static bool HasClash(List<ImportStatement> group)
    {
        var modules = new Dictionary<string, string>();
        foreach (var import in group)
        {
            var (name, module) = Bound(import);
            if (modules.TryGetValue(name, out var other) && other != module)
            {
                return true;
            }

            modules[name] = module;
        }

        return false;
    }

    /// <summary>The name that an import binds, and what it stands for: <c>import a.b</c> binds <c>a</c>.</summary>
    private static (string Name, string Module) Bound(ImportStatement import)
    {
        var dot = import.Module.IndexOf('.');
        var first = dot < 0 ? import.Module : import.Module.Substring(0, dot);
        var last = import.Module.Substring(import.Module.LastIndexOf('.') + 1);
        return (import.Alias, import.IsFrom) switch
        {
            ({ } alias, _) => (alias, import.Module),
            (_, true) => (last, import.Module),
            _ => (first, first),
        };
    }

    private static bool IsOrdinary(ImportStatement import) =>
        !import.Module.StartsWith("__gin__.", StringComparison.Ordinal);

    private static string Module(ImportStatement import) => import.Module;
}
