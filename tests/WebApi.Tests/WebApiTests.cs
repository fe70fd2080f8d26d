using Microsoft.AspNetCore.Mvc.Testing;

namespace GinSharp.WebApi.Tests;

/// <summary>The sample <c>WebApi</c> under a test server.</summary>
public class WebApiTests
{
    [Fact]
    public async Task WebApplicationFactory_Config_AnswersRequests()
    {
        await using var factory = Factory("Hi");

        (await factory.CreateClient().GetStringAsync("/Ada")).Should().Be("Hi, Ada! Hi, Ada!");
    }

    [Fact]
    public async Task WebApplicationFactory_WrongConfig_ThrowsWhatIsWrong()
    {
        await using var factory = Factory("@Nobody");

        var create = () => factory.CreateClient();

        create.Should().Throw<Exception>().Which.GetBaseException().Should().BeOfType<GinException>()
            .Which.Message.Should().StartWith(
                "configuration(Gin:Greeter:greeting)(1,20): error GIN2006: no configurable matches the reference '@Nobody'.");
    }

    private static WebApplicationFactory<Greeter> Factory(string greeting) =>
        new WebApplicationFactory<Greeter>().WithWebHostBuilder(builder => builder
            .UseSetting("Gin:Greeter:greeting", greeting)
            .UseSetting("Gin:Greeter:times", "2"));
}
