using System.Collections;

namespace GinSharp;

/// <summary>What a command line left for the program: the arguments that are not GinSharp's, in order.</summary>
public sealed class GinCommandLine : IReadOnlyList<string>
{
    private readonly IReadOnlyList<string> _rest;

    internal GinCommandLine(IReadOnlyList<string> rest, int? exitCode)
    {
        _rest = rest;
        ExitCode = exitCode;
    }

    /// <summary>
    /// The code to end the program with, when the command line asked for something instead of a run
    /// (<c>--gin-print</c>, <c>--gin-check</c>, <c>--gin-help</c>); else null.
    /// </summary>
    public int? ExitCode { get; }

    /// <inheritdoc/>
    public int Count => _rest.Count;

    /// <inheritdoc/>
    public string this[int index] => _rest[index];

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _rest.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
