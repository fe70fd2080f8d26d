namespace GinSharp.Torch.Replacements;

/// <summary>Modules with the weights of another, as a transformer's layers are at first.</summary>
internal static class Copies
{
    public static ModuleList<T> Of<T>(T module, long count, Func<T> another)
        where T : Module
    {
        var list = new T[count];
        var state = module.state_dict();
        for (var i = 0; i < count; i++)
        {
            list[i] = another();
            list[i].load_state_dict(state);
        }

        return torch.nn.ModuleList(list);
    }
}
