namespace TinyText.Data;

/// <summary>Which part of a task's examples. Constants have exactly the names that files write, so these are Python's.</summary>
public enum Split
{
    TRAIN,
    VALIDATION,
}
