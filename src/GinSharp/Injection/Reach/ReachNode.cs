namespace GinSharp.Injection.Reach;

/// <summary>Something that a call leads to, as a circle names it.</summary>
internal abstract record ReachNode
{
    /// <summary>The name: <c>s/Adam</c>, <c>%lr</c>, <c>@shared/gin.singleton()</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name of a step that starts here.</summary>
    /// <param name="parameter">The parameter that the step is taken for.</param>
    public virtual string StepName(string parameter) => $"{Name}.{parameter}";
}
