using System.ComponentModel;

// CA1707, IDE1006, IDE0130: the name is Python's; files import it, and an import finds a namespace.
#pragma warning disable CA1707, IDE1006, IDE0130
namespace gin.torch.external_configurables;
#pragma warning restore CA1707, IDE1006, IDE0130

/// <summary>
/// Stands for the Python module that files written for <c>gin.torch</c> import, so that the import finds something:
/// <c>AddTorch</c> registers what it registers.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PythonModule
{
}
