using GinSharp.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets options be created by a config.</summary>
public static class GinOptionsBuilderExtensions
{
    /// <summary>
    /// Lets the container's config create the options, which must be a configurable class; named options are created in
    /// the gin scope of their name. What code configures is applied to the result, and so wins.
    /// </summary>
    /// <typeparam name="TOptions">The options.</typeparam>
    /// <param name="builder">The options' builder, from <c>services.AddOptions&lt;TOptions&gt;()</c>.</param>
    public static OptionsBuilder<TOptions> BindGin<TOptions>(this OptionsBuilder<TOptions> builder)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Transient<IOptionsFactory<TOptions>, GinOptionsFactory<TOptions>>());
        return builder;
    }
}
