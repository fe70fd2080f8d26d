using Autofac.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.DependencyInjection;

/// <summary>The containers that the tests run with.</summary>
public static class Containers
{
    public const string Microsoft = "Microsoft.Extensions.DependencyInjection";
    public const string Autofac = "Autofac";

    public static TheoryData<string> All => [Microsoft, Autofac];

    public static ServiceProvider BuildStrict(this IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    /// <summary>The container, to be disposed.</summary>
    public static IServiceProvider Build(this IServiceCollection services, string container)
    {
        if (container == Microsoft)
        {
            return services.BuildStrict();
        }

        var factory = new AutofacServiceProviderFactory();
        return factory.CreateServiceProvider(factory.CreateBuilder(services));
    }
}
