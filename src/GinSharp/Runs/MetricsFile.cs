using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GinSharp.Runs;

/// <summary>
/// Adds lines to the file of a run's metrics; each is the system's before the next, and on the disk once it is flushed.
/// </summary>
internal sealed class MetricsFile : IDisposable
{
    public const string Header = "time,step,name,value";

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private long _end;
    private bool _isTorn;

    private MetricsFile(string path, SafeFileHandle file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>Opens the file, which need not exist, to go on with it.</summary>
    /// <exception cref="FormatException">It is no file of metrics.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static MetricsFile Open(string path) => Disk.Write(path, () =>
    {
        var file = File.OpenHandle(
            path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        try
        {
            var metrics = new MetricsFile(path, file);
            metrics.Repair();
            return metrics;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses; nothing was added.</exception>
    public void Add(RunMetric metric)
    {
        var name = metric.Name.AsSpan().ContainsAny(",\"") ? $"\"{metric.Name.Replace("\"", "\"\"")}\"" : metric.Name;
        Append(string.Create(
            CultureInfo.InvariantCulture, $"{metric.Time.UtcDateTime:O},{metric.Step},{name},{metric.Value:R}"));
    }

    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public void Flush() => Disk.Write(_path, () => RandomAccess.FlushToDisk(_file));

    public void Dispose() => _file.Dispose();

    private void Append(string line) => Disk.Write(_path, () =>
    {
        if (_isTorn)
        {
            RandomAccess.SetLength(_file, _end);
            _isTorn = false;
        }

        // On a full disk a part of the line may come to stand there, and would stay behind a shorter one.
        var bytes = Encoding.UTF8.GetBytes($"{line}\n");
        _isTorn = true;
        RandomAccess.Write(_file, bytes, _end);
        _isTorn = false;
        _end += bytes.Length;
    });

    /// <summary>
    /// Cuts off what stands after the last line end: a process that was killed may have left the beginning of a line,
    /// whose number would be wrong, and which the next line must not be glued to.
    /// </summary>
    private void Repair()
    {
        _end = EndOfLastLine();
        if (_end != RandomAccess.GetLength(_file))
        {
            RandomAccess.SetLength(_file, _end);
        }

        if (_end == 0)
        {
            Append(Header);
            return;
        }

        Span<byte> first = stackalloc byte[Header.Length];
        var read = RandomAccess.Read(_file, first, 0);
        MetricsReader.CheckHeader(Encoding.UTF8.GetString(first[..read]));
    }

    private long EndOfLastLine()
    {
        var block = new byte[4096];
        for (var end = RandomAccess.GetLength(_file); end > 0;)
        {
            var start = Math.Max(0, end - block.Length);
            var read = RandomAccess.Read(_file, block.AsSpan(0, (int)(end - start)), start);
            if (block.AsSpan(0, read).LastIndexOf((byte)'\n') is >= 0 and var found)
            {
                return start + found + 1;
            }

            end = start;
        }

        return 0;
    }
}
