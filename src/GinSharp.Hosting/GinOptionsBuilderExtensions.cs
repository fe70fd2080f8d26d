using GinSharp;
using GinSharp.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets options be created by a config.</summary>
public static class GinOptionsBuilderExtensions
{
    /// <summary>
    /// Lets the container's config create the options of the builder's name, which must be a configurable class. Named
    /// options are created in the gin scope of their name, in which characters that a scope cannot have become
    /// underscores. What code configures is applied to the result, and so wins.
    /// </summary>
    /// <typeparam name="TOptions">The options.</typeparam>
    /// <param name="builder">The options' builder, from <c>services.AddOptions&lt;TOptions&gt;("name")</c>.</param>
    /// <exception cref="InvalidOperationException">
    /// The options have a factory of their own already, which this would replace.
    /// </exception>
    public static OptionsBuilder<TOptions> BindGin<TOptions>(this OptionsBuilder<TOptions> builder)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        if (services.Any(other => other.ServiceType == typeof(IOptionsFactory<TOptions>)
            && other.ImplementationType != typeof(GinOptionsFactory<TOptions>)))
        {
            throw new InvalidOperationException(
                $"The options {typeof(TOptions)} have a factory of their own, which BindGin would replace.");
        }

        var scope = builder.Name.Length == 0 ? "" : GinScope.NameFor(builder.Name);
        services.AddSingleton(new GinOptionsName<TOptions>(builder.Name, scope));
        services.TryAddTransient<IOptionsFactory<TOptions>, GinOptionsFactory<TOptions>>();
        return builder;
    }
}
