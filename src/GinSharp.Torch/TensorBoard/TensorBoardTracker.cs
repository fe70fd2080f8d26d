using System.Globalization;
using GinSharp.Syntax.Text;
using GinSharp.Torch.TensorBoard;
using Google.Protobuf;
using Tensorboard;

namespace GinSharp;

/// <summary>
/// Writes an event file that TensorBoard shows: metrics as scalars, pictures as images, and the operative config as
/// <c>gin/operative_config</c> among the texts.
/// </summary>
/// <remarks>
/// Each event is in the file as soon as it is told. Steps are at most <see cref="int.MaxValue"/>, and scalars are kept
/// as <c>float</c>. No native libtorch is needed. All members are safe to use from several threads at once.
/// </remarks>
public sealed class TensorBoardTracker : IRunTracker
{
    private readonly Lock _gate = new();
    private readonly SummaryWriter _writer;
    private readonly string _file;

    /// <summary>Begins an event file.</summary>
    /// <param name="folder">The folder to make it in, which TensorBoard shows as a run.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public TensorBoardTracker(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);

        // The writer does not tell the name of its file; one that ends in this is no other's.
        var suffix = $"{Guid.NewGuid():N}";
        _writer = torch.utils.tensorboard.SummaryWriter(folder, suffix);
        _file = Directory.GetFiles(folder, $"*.{suffix}").Single();
    }

    /// <summary>Writes the parameters as a table, <c>gin/parameters</c> among the texts.</summary>
    /// <param name="parameters">The parameters.</param>
    public void Parameters(IReadOnlyDictionary<string, object?> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var rows = parameters.Select(pair => string.Create(
            CultureInfo.InvariantCulture,
            $"| {MarkdownText.CodeInCell(pair.Key)} | {MarkdownText.CodeInCell(ToText(pair.Value))} |\n"));
        Text("gin/parameters", $"| parameter | value |\n| --- | --- |\n{string.Concat(rows)}", 0);
    }

    /// <inheritdoc/>
    public void OperativeConfig(string text, long step) =>
        Text("gin/operative_config", GinConfig.ToMarkdown(text), step);

    /// <inheritdoc/>
    public void Metric(string name, double value, long step)
    {
        lock (_gate)
        {
            _writer.add_scalar(name, (float)value, StepOf(step));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The bytes are no PNG file.</exception>
    public void Image(string name, byte[] png, long step)
    {
        ArgumentNullException.ThrowIfNull(png);
        var (width, height) = PngHeader.SizeOf(png);
        var image = new Summary.Types.Image
        {
            Width = width,
            Height = height,
            Colorspace = 4,
            EncodedImageString = ByteString.CopyFrom(png),
        };
        var shown = new Event
        {
            Step = StepOf(step),
            WallTime = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
            Summary = new Summary { Value = { new Summary.Types.Value { Tag = name, Image = image } } },
        };
        lock (_gate)
        {
            // The writer's own way to add a picture decodes it with SkiaSharp, whose native part is not there on Linux.
            EventFile.Append(_file, shown);
        }
    }

    /// <summary>Names a file among the texts, as <c>artifacts/NAME</c>: TensorBoard shows no files.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="path">Where it is.</param>
    public void Artifact(string name, string path) => Text($"artifacts/{name}", MarkdownText.CodeInCell(path), 0);

    /// <summary>Does nothing: everything is in the file.</summary>
    public void Dispose()
    {
    }

    private static string ToText(object? value) => Convert.ToString(value ?? "None", CultureInfo.InvariantCulture)!;

    private static int StepOf(long step)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return (int)step;
    }

    private void Text(string tag, string markdown, long step)
    {
        lock (_gate)
        {
            _writer.add_text(tag, markdown, StepOf(step));
        }
    }
}
