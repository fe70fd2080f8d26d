namespace GinSharp.Conformance.Runtime;

/// <summary>The categories that the recorded runs sort errors into, by our diagnostic ids.</summary>
public static class RuntimeCategory
{
    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["GIN2001"] = "unknown-configurable",
        ["GIN2002"] = "ambiguous",
        ["GIN2003"] = "unknown-parameter",
        ["GIN2004"] = "not-configurable",
        ["GIN2005"] = "method-without-class",
        ["GIN2006"] = "unknown-reference",
        ["GIN2007"] = "ambiguous-constant",
        ["GIN2008"] = "unknown-import",
        ["GIN2009"] = "missing-file",
        ["GIN2012"] = "locked",
        ["GIN2013"] = "unbound-macro",
        ["GIN2014"] = "unevaluated-macro",
        ["GIN2015"] = "required-not-overridden",
        ["GIN4001"] = "missing-required",
        ["GIN4002"] = "missing-argument",
        ["GIN4003"] = "circular",
        ["GIN4005"] = "singleton-without-constructor",
        ["GIN4006"] = "not-callable",
    };

    /// <summary>The category of the first error; the id itself where the recorded runs know no category for it.</summary>
    public static string Of(GinException exception)
    {
        var id = exception.Diagnostics[0].Id;
        return id.StartsWith("GIN1", StringComparison.Ordinal) ? "syntax" : ById.GetValueOrDefault(id, id);
    }
}
