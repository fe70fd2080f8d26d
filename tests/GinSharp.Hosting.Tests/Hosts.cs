using Autofac.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GinSharp.Hosting.Tests;

/// <summary>Hosts with the containers that the tests run with.</summary>
public static class Hosts
{
    public static TheoryData<string> Containers => ["Microsoft.Extensions.DependencyInjection", "Autofac"];

    public static HostApplicationBuilder NewBuilder(string container, LogLines? log = null)
    {
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { EnvironmentName = "Development", DisableDefaults = true });
        if (container == "Autofac")
        {
            builder.ConfigureContainer(new AutofacServiceProviderFactory());
        }

        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        return builder;
    }
}
