using System.Diagnostics.CodeAnalysis;

namespace GinSharp;

/// <summary>
/// Where a run is told about: a folder, a dashboard, a log. Small, so that an adapter for a tracking server is a page
/// of code.
/// </summary>
/// <remarks>
/// Names may have parts that <c>/</c> joins: <c>loss/generator</c>. Disposing a tracker ends the run for it.
/// </remarks>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification =
    "A step is what everybody calls it; Visual Basic can write [step].")]
public interface IRunTracker : IDisposable
{
    /// <summary>Tells what the run was configured with.</summary>
    /// <param name="parameters">
    /// A flat dictionary, as <see cref="GinConfig.FlatParameters"/> makes it: each value is null, a <c>bool</c>,
    /// <c>long</c>, <c>double</c> or <c>string</c>.
    /// </param>
    void Parameters(IReadOnlyDictionary<string, object?> parameters);

    /// <summary>Tells which values the run used until a step.</summary>
    /// <param name="text">A result of <see cref="GinConfig.OperativeConfig"/>.</param>
    /// <param name="step">The step.</param>
    void OperativeConfig(string text, long step);

    /// <summary>Tells a number that was measured.</summary>
    /// <param name="name">What was measured: <c>loss/generator</c>.</param>
    /// <param name="value">The number; it may be infinite or none.</param>
    /// <param name="step">The step.</param>
    void Metric(string name, double value, long step);

    /// <summary>Shows a picture.</summary>
    /// <param name="name">What it shows.</param>
    /// <param name="png">The picture, as the bytes of a PNG file.</param>
    /// <param name="step">The step.</param>
    void Image(string name, byte[] png, long step);

    /// <summary>Hands over a file or folder that the run made.</summary>
    /// <param name="name">What it is called in the tracker.</param>
    /// <param name="path">Where it is.</param>
    void Artifact(string name, string path);
}
