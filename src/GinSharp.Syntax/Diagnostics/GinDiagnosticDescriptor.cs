namespace GinSharp.Syntax;

/// <summary>One kind of diagnostic: what all its occurrences share.</summary>
/// <remarks>GIN1xxx are about syntax, GIN2xxx about bindings, GIN3xxx about conversion, GIN4xxx about calls.</remarks>
public sealed class GinDiagnosticDescriptor
{
    /// <summary>Creates a descriptor.</summary>
    /// <param name="id">A stable id such as <c>GIN2001</c>.</param>
    /// <param name="severity">How grave an occurrence is.</param>
    /// <param name="messageFormat">A composite format string for the message, without a full stop.</param>
    public GinDiagnosticDescriptor(string id, GinSeverity severity, string messageFormat)
    {
        Id = id;
        Severity = severity;
        MessageFormat = messageFormat;
    }

    /// <summary>The stable id, such as <c>GIN2001</c>.</summary>
    public string Id { get; }

    /// <summary>How grave an occurrence is.</summary>
    public GinSeverity Severity { get; }

    /// <summary>A composite format string for the message, without a full stop.</summary>
    public string MessageFormat { get; }

    /// <summary>
    /// The page that explains this kind, with an example and the way to mend it: its path in GinSharp's repository,
    /// such as <c>docs/diagnostics/GIN2001.md</c>.
    /// </summary>
    public string HelpLink => $"docs/diagnostics/{Id}.md";

    /// <summary>The id and the message format.</summary>
    public override string ToString() => $"{Id}: {MessageFormat}";
}
