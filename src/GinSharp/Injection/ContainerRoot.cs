namespace GinSharp.Injection;

/// <summary>The container itself, as opposed to one of its scopes; registered as a singleton.</summary>
/// <param name="Provider">The container.</param>
internal sealed record ContainerRoot(IServiceProvider Provider);
