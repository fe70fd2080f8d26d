namespace GinSharp.Injection.LateResults;

/// <summary>A result that runs in its own config and scope already.</summary>
internal interface IKeptResult;
