namespace TinyText.Data;

/// <summary>Which part of a task's examples. Constants are spelled exactly as in files, so here as in Python.</summary>
public enum Split
{
    TRAIN,
    VALIDATION,
}
