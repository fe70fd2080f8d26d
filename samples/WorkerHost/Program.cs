using GinSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WorkerHost;

#region program
var builder = Host.CreateApplicationBuilder(
    new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.AddGin(
    gin => gin
        .AddFile("config.gin")
        .AddConfiguration(builder.Configuration)   // appsettings.json and the environment win over the file
        .AddCommandLine(args),                     // and --gin-param 'Worker.ticks = 3' over them
    logging => logging.LogsOperativeConfig = true);

builder.Services.AddConfigurable<IHostedService, Worker>();

return await builder.Build().RunGinAsync();
#endregion
