namespace WorkerHost.Sensors;

/// <summary>Something that can be measured.</summary>
public interface ISensor
{
    /// <summary>The value at a tick.</summary>
    double Read(int tick);
}
