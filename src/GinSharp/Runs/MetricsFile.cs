using System.Globalization;
using System.Text;

namespace GinSharp.Runs;

/// <summary>Adds lines to the file of a run's metrics; each is on its way to the disk before the next.</summary>
internal sealed class MetricsFile : IDisposable
{
    public const string Header = "time,step,name,value";

    private readonly StreamWriter _writer;

    /// <exception cref="IOException">Another process writes to the file.</exception>
    public MetricsFile(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        CutUnfinishedLine(stream);
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
            NewLine = "\n",
        };
        if (stream.Length == 0)
        {
            _writer.WriteLine(Header);
        }
    }

    public void Add(RunMetric metric)
    {
        var name = metric.Name.AsSpan().ContainsAny(",\"") ? $"\"{metric.Name.Replace("\"", "\"\"")}\"" : metric.Name;
        _writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{metric.Time.UtcDateTime:O},{metric.Step},{name},{metric.Value:R}"));
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>A process that was killed may have left the beginning of a line, whose number would be wrong.</summary>
    private static void CutUnfinishedLine(FileStream stream)
    {
        var end = stream.Length;
        for (; end > 0; end--)
        {
            stream.Position = end - 1;
            if (stream.ReadByte() == '\n')
            {
                break;
            }
        }

        stream.SetLength(end);
        stream.Position = end;
    }
}
