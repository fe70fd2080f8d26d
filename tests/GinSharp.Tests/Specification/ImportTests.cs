using GinSharp.Tests.Specification.ImportedModules;

namespace GinSharp.Tests.Specification.ImportedModules
{
    public sealed class LearningAgent(int steps = 1)
    {
        public int Steps { get; } = steps;

        public sealed class ReplayBuffer(int size = 1)
        {
            public int Size { get; } = size;
        }
    }

    public static class Evaluation
    {
        public static int RunAll(int episodes = 1) => episodes;
    }
}

namespace GinSharp.Tests.Specification
{
    /// <summary>What the modules of a Python project are here: namespaces and classes, in the spelling of C#.</summary>
    public class ImportTests
    {
        [Theory]
        [InlineData("import gin_sharp.tests.specification.imported_modules")]
        [InlineData("import GinSharp.Tests.Specification.ImportedModules")]
        [InlineData("import ginsharp.tests.specification.imported_modules.learning_agent")]
        [InlineData("from gin_sharp.tests.specification.imported_modules import learning_agent")]
        [InlineData("from gin_sharp.tests.specification import imported_modules as modules")]
        [InlineData("import GinSharp.Tests.Specification.ImportedModules.Evaluation")]
        [InlineData("import GinSharp.Tests.Specification.ImportedModules.LearningAgent.ReplayBuffer")]
        public void Parse_ImportOfAModule_FindsNamespacesAndClasses(string import) =>
            Sample.EmptyConfig().Invoking(config => config.Parse(import)).Should().NotThrow();

        [Theory]
        [InlineData("import gin_sharp.tests.specification.imported")]
        [InlineData("import gin_sharp.tests.specification.imported_modules.learning")]
        public void Parse_ImportOfAPartOfAName_FindsNothing(string import) =>
            Sample.EmptyConfig().Invoking(config => config.Parse(import))
                .Should().Throw<GinException>().Which.Diagnostics.Should().ContainSingle(fault => fault.Id == "GIN2008");

        [Fact]
        public void Parse_ImportWhereNamesDoNotFold_TakesTheExactNameOnly()
        {
            var config = new GinConfig(new GinOptions { FoldsNames = false });

            config.Invoking(it => it.Parse("import GinSharp.Tests.Specification.ImportedModules.Evaluation")).Should().NotThrow();
            config.Invoking(it => it.Parse("import gin_sharp.tests.specification.imported_modules")).Should().Throw<GinException>();
        }

        [Theory]
        [InlineData("import gin_sharp.tests.specification.imported_modules", "gin_sharp.tests.specification.imported_modules.")]
        [InlineData("from gin_sharp.tests.specification import imported_modules", "imported_modules.")]
        [InlineData("from GinSharp.Tests.Specification import ImportedModules as m", "m.")]
        public void Parse_DynamicRegistration_FindsClassesAndMethodsByFoldedNames(string import, string prefix)
        {
            var config = new GinConfig();
            config.AllowDynamicRegistration(typeof(Evaluation).Assembly);
            config.Parse($"""
                from __gin__ import dynamic_registration
                {import}
                {prefix}learning_agent.steps = 2
                {prefix}LearningAgent.replay_buffer.size = 3
                {prefix}evaluation.run_all.episodes = 4
                """);

            config.Create<LearningAgent>().Steps.Should().Be(2);
            config.Create<LearningAgent.ReplayBuffer>().Size.Should().Be(3);
            config.Invoke<int>(Evaluation.RunAll).Should().Be(4);
        }

        [Fact]
        public void Parse_DynamicRegistrationOfAStaticClass_FindsItsMethods()
        {
            var config = new GinConfig();
            config.AllowDynamicRegistration(typeof(Evaluation).Assembly);
            config.Parse("""
                from __gin__ import dynamic_registration
                from GinSharp.Tests.Specification.ImportedModules import Evaluation
                Evaluation.RunAll.episodes = 4
                """);

            config.Invoke<int>(Evaluation.RunAll).Should().Be(4);
        }
    }
}
