namespace GinSharp.Reporting;

/// <summary>Stands for an object that a record is not to keep alive, and that no literal says.</summary>
/// <param name="Text">What a comment says of it.</param>
internal sealed record MissingValue(string Text);
