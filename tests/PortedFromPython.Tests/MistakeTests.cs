using GinSharp;

namespace PortedFromPython.Tests;

public class MistakeTests
{
    private const string Header = """
        from __gin__ import dynamic_registration
        import __main__ as train_script
        from tinytext import utils

        """;

    [Theory]
    [InlineData(
        "utils.DatasetConfg.batch_size = 1",
        "bindings(4,1): error GIN2020: 'utils' has no member 'DatasetConfg' that can be registered. "
        + "Did you mean 'utils.DatasetConfig'?")]
    [InlineData(
        "train_script.trian.total_steps = 1",
        "bindings(4,1): error GIN2020: 'train_script' has no member 'trian' that can be registered. "
        + "Did you mean 'train_script.train'?")]
    [InlineData(
        "train/utils.DatasetConfig.batchsizes = 1",
        "bindings(4,1): error GIN2003: 'utils.DatasetConfig' has no parameter 'batchsizes'. Did you mean 'BatchSize'?")]
    [InlineData(
        "util.DatasetConfig.batch_size = 1",
        "bindings(4,1): error GIN2019: 'util' is not provided by an import of this file. Did you mean 'utils'?")]
    [InlineData(
        "utils.DatasetConfig.split = %Split.TRIAN",
        "bindings(4,29): error GIN2013: macro '%Split.TRIAN' has no value. Did you mean '%Split.TRAIN'?")]
    [InlineData(
        "utils.DatasetConfig.split = %Split.Train",
        "bindings(4,29): error GIN2013: macro '%Split.Train' has no value. Did you mean '%Split.TRAIN'?")]
    [InlineData(
        "from tinytext import util",
        "bindings(4,1): error GIN2008: no assembly, namespace or class is named 'tinytext.util'. "
        + "Did you mean 'tinytext.Utils'?")]
    [InlineData(
        "from tinytext import seqio",
        "bindings(4,1): error GIN2008: no assembly, namespace or class is named 'tinytext.seqio'. "
        + "Remove the import, which finds no configurables, or pass over it with SkipUnknown.")]
    public void FinalizeConfig_MisspeltName_IsSaidWithItsPlace(string line, string message)
    {
        var config = Experiment.Config("configs/words_small.gin");

        var parse = () =>
        {
            config.Parse(Header + line);
            config.FinalizeConfig();
        };

        parse.Should().Throw<GinException>().WithMessage(message);
    }
}
