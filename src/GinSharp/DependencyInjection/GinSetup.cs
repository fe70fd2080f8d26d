namespace GinSharp.DependencyInjection;

/// <summary>One of the steps that the config of a container is built by; each <c>AddGin</c> registers one.</summary>
/// <param name="Configure">The step.</param>
internal sealed record GinSetup(Action<GinBuilder> Configure)
{
    public static GinConfig Build(IServiceProvider services, IEnumerable<GinSetup> setups)
    {
        var builder = new GinBuilder(services);
        foreach (var setup in setups)
        {
            setup.Configure(builder);
        }

        return builder.Build();
    }
}
