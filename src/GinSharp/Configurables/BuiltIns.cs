namespace GinSharp.Configurables;

/// <summary>The configurables of the module <c>gin</c>, which every registry holds.</summary>
internal static class BuiltIns
{
    /// <summary><c>NAME/gin.macro.value = v</c> is what <c>NAME = v</c> means.</summary>
    public static readonly Configurable Macro = new("gin.macro", new BuiltInTarget("value"));

    /// <summary><c>name/gin.singleton.constructor = @X</c> makes <c>@name/gin.singleton()</c> one object.</summary>
    public static readonly Configurable Singleton = new("gin.singleton", new BuiltInTarget("constructor"));

    /// <summary><c>@module.NAME/gin.constant()</c> is what <c>%module.NAME</c> means.</summary>
    public static readonly Configurable Constant = new("gin.constant", new BuiltInTarget(null));

    /// <summary>Where Python's gin has them; a config text that it writes may import that.</summary>
    public const string PythonModule = "gin.config";

    /// <summary>The constant that demands a later binding.</summary>
    public const string RequiredName = "gin.REQUIRED";

    /// <summary>The name of the macro's only parameter.</summary>
    public const string MacroParameter = "value";
}
