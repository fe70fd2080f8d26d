using System.Diagnostics;
using System.Globalization;

namespace GinSharp.Stress;

/// <summary>
/// Kills <see cref="KilledProgram"/> at random moments and starts it again, now one, now two at once, until its run is
/// done: no checkpoint that was saved is lost, and the metrics are those of a program that is never killed.
/// </summary>
/// <param name="kills">How many programs to kill in all.</param>
/// <param name="seed">The seed of the moments.</param>
internal sealed class KillRun(int kills, int seed)
{
    private const int KillsOfARun = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Random _random = new(seed);
    private readonly List<string> _faults = [];
    private int _killed;
    private int _runs;
    private int _refused;
    private int _resumed;
    private int _pairs;

    /// <summary>The exit code.</summary>
    public static int Run(int kills, int seed)
    {
        var run = new KillRun(kills, seed);
        run.Run();
        Console.WriteLine(run);
        return run._faults.Count == 0 ? 0 : 1;
    }

    /// <summary>The folder of the run below another; null where none was begun.</summary>
    public static string? FolderIn(string runs) => Directory.Exists(runs)
        ? Directory.EnumerateDirectories(runs).SingleOrDefault(path => !Path.GetFileName(path).StartsWith('.'))
        : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_killed} killed in {_runs} runs, {_resumed} resumed, {_pairs} times two at once, {_refused} refused, "
        + $"{_faults.Count} faults")
        + string.Concat(_faults.Select(fault => $"\n{fault}"));

    private void Run()
    {
        while (_killed < kills && _faults.Count == 0)
        {
            var runs = Directory.CreateTempSubdirectory("gin-kill-").FullName;
            try
            {
                RunOne(runs);
            }
            finally
            {
                Directory.Delete(runs, recursive: true);
            }
        }
    }

    private void RunOne(string runs)
    {
        _runs++;
        var saved = 0;
        for (var killed = 0; killed < KillsOfARun && _killed < kills;)
        {
            var together = FolderIn(runs) is not null && _random.Next(3) == 0;
            Child[] children = together ? [new Child(runs), new Child(runs)] : [new Child(runs)];
            _pairs += together ? 1 : 0;

            // Half of the moments are any, the others after it has begun.
            if (_random.Next(2) == 0)
            {
                children[0].WaitForALine(Patience);
            }

            Thread.Sleep(_random.Next(400));
            foreach (var child in children)
            {
                if (child.Kill())
                {
                    killed++;
                    _killed++;
                }
            }

            saved = Check(children, saved);
            if (children.Any(child => child.IsDone))
            {
                break;
            }
        }

        using var last = new Child(runs);
        last.WaitForTheEnd(Patience);
        Check([last], saved);
        if (!last.IsDone)
        {
            _faults.Add($"the last one does not end: {last}");
            return;
        }

        CheckFolder(FolderIn(runs)!);
    }

    /// <summary>What the children said; how far the run is.</summary>
    private int Check(Child[] children, int saved)
    {
        foreach (var child in children)
        {
            _refused += child.IsRefused ? 1 : 0;
            _resumed += child.Begun > 0 ? 1 : 0;
            if (child.Errors.Length > 0 || (child.Begun >= 0 && child.Begun < saved))
            {
                _faults.Add($"run {_runs}, {saved} steps were saved: {child}");
            }
        }

        // One may begin when the other was killed, but not before.
        if (children is [{ Begun: >= 0 } one, { Begun: >= 0 } other]
            && one.Begun < other.Saved && other.Begun < one.Saved)
        {
            _faults.Add($"run {_runs}, two at once: {string.Join("; ", children.Select(child => child.ToString()))}");
        }

        var furthest = children.Max(child => child.Saved);
        Array.ForEach(children, child => child.Dispose());
        return Math.Max(saved, furthest);
    }

    private void CheckFolder(string folder)
    {
        var run = RunFolder.Open(folder);
        var metrics = run.ReadMetrics().Select(metric => (metric.Name, metric.Step, metric.Value));
        if (!metrics.SequenceEqual(KilledProgram.Metrics()))
        {
            _faults.Add($"run {_runs}: the metrics are not those of a run that was never killed");
        }

        var leftOver = Directory.EnumerateFileSystemEntries(folder, ".draft*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder)!, ".draft*"))
            .ToArray();
        if (leftOver.Length > 0)
        {
            _faults.Add($"run {_runs}: left over are {string.Join(", ", leftOver)}");
        }

        var entries = Directory.EnumerateFileSystemEntries(Path.Combine(folder, "checkpoints")).Count();
        if (entries != run.Checkpoints.Count)
        {
            _faults.Add($"run {_runs}: {entries} entries for {run.Checkpoints.Count} checkpoints");
        }
    }

    /// <summary>A program that was started, and what it said.</summary>
    private sealed class Child : IDisposable
    {
        private readonly Process _process;
        private readonly List<string> _lines = [];
        private readonly List<string> _errors = [];
        private readonly ManualResetEventSlim _spoke = new();

        public Child(string runs)
        {
            _process = new Process { StartInfo = StartInfo(runs) };
            _process.OutputDataReceived += (_, data) => Add(_lines, data.Data);
            _process.ErrorDataReceived += (_, data) => Add(_errors, data.Data);
            _process.Start();
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        /// <summary>The steps that were done when it went on; -1 where it did not come to that.</summary>
        public int Begun => Last("begun ") ?? -1;

        /// <summary>The steps that it saved.</summary>
        public int Saved => Last("saved ") ?? 0;

        public bool IsDone => Contains("done");

        public bool IsRefused => Contains("refused GIN5010") || Contains("refused GIN5012");

        public string Errors => Joined(_errors);

        public void WaitForALine(TimeSpan patience) => _spoke.Wait(patience);

        public void WaitForTheEnd(TimeSpan patience)
        {
            if (!_process.WaitForExit(patience))
            {
                Kill();
            }

            _process.WaitForExit();
        }

        /// <summary>Kills it; false where it had ended.</summary>
        public bool Kill()
        {
            var lives = !_process.HasExited;
            _process.Kill();
            _process.WaitForExit();
            return lives;
        }

        public override string ToString() => $"{Joined(_lines)} {Errors}";

        public void Dispose()
        {
            _process.Dispose();
            _spoke.Dispose();
        }

        /// <summary>This program again, as it was started itself.</summary>
        private static ProcessStartInfo StartInfo(string runs)
        {
            var info = new ProcessStartInfo(Environment.ProcessPath!)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                info.ArgumentList.Add(typeof(KillRun).Assembly.Location);
            }

            info.ArgumentList.Add("killed");
            info.ArgumentList.Add(runs);
            return info;
        }

        private static string Joined(List<string> lines)
        {
            lock (lines)
            {
                return string.Join(" | ", lines);
            }
        }

        private void Add(List<string> lines, string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (lines)
            {
                lines.Add(line);
            }

            _spoke.Set();
        }

        private bool Contains(string line)
        {
            lock (_lines)
            {
                return _lines.Contains(line);
            }
        }

        private int? Last(string start)
        {
            lock (_lines)
            {
                return _lines.FindLast(line => line.StartsWith(start, StringComparison.Ordinal)) is { } line
                    ? int.Parse(line.AsSpan(start.Length), CultureInfo.InvariantCulture)
                    : null;
            }
        }
    }
}
