namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>How a case compares with PyTorch.</summary>
internal enum Verdict
{
    /// <summary>The same numbers, or both refuse.</summary>
    Equal,

    /// <summary>Refused with a diagnostic that names the parameter.</summary>
    Refused,

    /// <summary>There is no such parameter, and the file is told so.</summary>
    Missing,

    /// <summary>Other numbers, or a failure.</summary>
    Different,
}
