using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Hosting;

namespace GinSharp.Hosting.Tests;

public interface IClock;

public sealed class Clock : IClock;

[Configurable]
public sealed class Trainer(IClock clock, string name = "trainer", int epochs = 3)
{
    public IClock Clock { get; } = clock;

    public string Name { get; } = name;

    public int Epochs { get; } = epochs;
}

[Configurable]
public sealed class Shape
{
    public string Label { get; set; } = "none";

    [Range(1, 9)]
    public int Sides { get; set; } = 3;

    [FormerlyNamed("colour")]
    public string? Color { get; set; }

    public IReadOnlyList<int>? Angles { get; set; }

    public TimeSpan Age { get; set; }
}

/// <summary>Needs a configurable as soon as it is created.</summary>
public sealed class Worker(Trainer trainer) : BackgroundService
{
    public Trainer Trainer { get; } = trainer;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
