namespace GinSharp;

/// <summary>
/// Marks a parameter whose value is written nowhere: a password, a token. Config texts say <c>key = %gin.REQUIRED  #
/// secret</c>, so that a run that is made from them must be given the value again; explanations, records, trackers and
/// error messages show <c>***</c>; and where files and command lines are kept, the value is cut out.
/// </summary>
/// <remarks>
/// A macro from which the value comes, directly or by way of others, is treated likewise. What a reference names is not
/// the value: <c>@ReadToken()</c> is written as it is.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class SecretAttribute : Attribute;
