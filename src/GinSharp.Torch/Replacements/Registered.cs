namespace GinSharp.Torch.Replacements;

/// <summary>Modules whose own modules are in their state at once; TorchSharp's wait until they are part of another.</summary>
internal static class Registered
{
    public static T Of<T>(T module)
        where T : Module
    {
        GC.KeepAlive(new Holder(module));
        return module;
    }

    private sealed class Holder : Module
    {
        public Holder(Module held)
            : base(nameof(Holder)) => register_module(nameof(held), held);
    }
}
