using GinSharp.Torch.Replacements;

namespace GinSharp.Torch.Configurables;

/// <summary>The modules of <c>torch.nn</c> that are made of others.</summary>
internal static class Containers
{
    public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => torch.nn.Sequential(modules);

    public static Sequential NamedSequential(IEnumerable<KeyValuePair<string, Module<Tensor, Tensor>>> modules) =>
        torch.nn.Sequential(modules.Select(module => (module.Key, module.Value)));

    public static ModuleList<Module> ModuleList(IEnumerable<Module>? modules = null) =>
        Registered.Of(torch.nn.ModuleList([.. modules ?? []]));

    public static ModuleDict<Module> ModuleDict(IEnumerable<KeyValuePair<string, Module>>? modules = null) =>
        Registered.Of(torch.nn.ModuleDict([.. (modules ?? []).Select(module => (module.Key, module.Value))]));
}
