using System.Text.RegularExpressions;

namespace GinSharp.Tests.Specification;

/// <summary>A suggestion is never what was written, and works where it is offered.</summary>
public partial class SuggestionTests
{
    private static readonly string[] Words =
    [
        "Encoder", "Decoder", "vision.Encoder", "audio.Encoder", "vision.deep.Pool", "Pool", "width", "learningRate",
        "learning_rate", "hidden", "size", "SIZE", "full.SIZE", "one", "num", "s/num", "vision", "audio", "deep",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Suggestion_OfAnyMistake_IsNotWhatWasWrittenAndWorks(bool folds)
    {
        var random = new Random(20261128);
        for (var i = 0; i < 3_000; i++)
        {
            var line = Line(random);
            foreach (var fault in Faults(line, folds))
            {
                if (Meant().Matches(fault.Suggestion ?? "") is not [_, ..] matches || fault.Span is not { } span)
                {
                    continue;
                }

                foreach (var meant in matches.Select(match => match.Groups[1].Value))
                {
                    var mended = Mend(line, fault.Id, span.Text, meant);
                    mended.Should().NotBe(line);
                    Faults(mended, folds).Select(other => other.Id).Should().NotContain(
                        fault.Id == "GIN2003" ? ["GIN2003", "GIN2004"] : [fault.Id, "GIN2001", "GIN2002"], $"{line} -> {fault} -> {mended}");
                }
            }
        }
    }

    private static string Line(Random random)
    {
        var (one, two) = (Word(random), Word(random));
        return random.Next(7) switch
        {
            0 => $"{one}.{two} = 1",
            1 => $"vision.Encoder.width = @{one}()",
            2 => $"vision.Encoder.width = %{one}",
            3 => $"import {one}",
            4 => $"from {one} import {two}",
            5 => $"vision.Encoder.{one} = 1",
            _ => $"{one} = 1",
        };
    }

    private static string Word(Random random)
    {
        var word = Words[random.Next(Words.Length)];
        var place = random.Next(word.Length);
        return random.Next(4) switch
        {
            0 => word,
            1 => word.Remove(place, 1),
            2 => word.Insert(place, $"{(char)random.Next('a', 'z')}"),
            _ => char.IsLower(word[0])
                ? char.ToUpperInvariant(word[0]) + word[1..]
                : char.ToLowerInvariant(word[0]) + word[1..],
        };
    }

    [Fact]
    public void Parse_ImportOfAConfigurable_SaysThatItNeedsNone()
    {
        var config = NewConfig(folds: true);

        config.Invoking(c => c.Parse("from vision import Encoder")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2008: no assembly, namespace or class is named 'vision.Encoder'. 'vision.Encoder' is a"
            + " configurable, which needs no import: remove the line.");
    }

    [Fact]
    public void FinalizeConfig_ConstantThatCameLater_SaysSo()
    {
        var config = NewConfig(folds: true);
        config.Parse("vision.Encoder.width = %late");
        config.AddConstant("late", 3);

        config.Invoking(c => c.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,24): error GIN2013: macro '%late' has no value. 'late' became a constant after the text was read: add"
            + " constants before.");
    }

    [Fact]
    public void Parse_NearNameOfTwoConfigurables_OffersBoth()
    {
        NewConfig(folds: true).Invoking(c => c.Parse("Encodr.width = 3")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2001: no configurable matches 'Encodr'. Did you mean 'audio.Encoder' or"
            + " 'vision.Encoder'?");
    }

    private static string Mend(string line, string id, string wrong, string meant) => id switch
    {
        "GIN2003" => line.Replace(line.Split(" = ")[0].Split('.')[^1] + " =", meant + " =", StringComparison.Ordinal),
        "GIN2001" => meant + "." + line.Split(" = ")[0].Split('.')[^1] + " = 1",
        "GIN2008" => $"import {meant}",
        "GIN2038" => $"{meant} = 1",
        _ => line.Replace(wrong, meant, StringComparison.Ordinal),
    };

    private static IEnumerable<GinSharp.Syntax.GinDiagnostic> Faults(string line, bool folds)
    {
        var config = NewConfig(folds);
        try
        {
            config.Parse("one = 1\nvision.Encoder.learningRate = %one");
            config.Parse(line);
            config.FinalizeConfig();
            return config.Warnings;
        }
        catch (GinException exception)
        {
            return exception.Diagnostics;
        }
    }

    private static GinConfig NewConfig(bool folds)
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, FoldsNames = folds });
        config.Register<Encoder>("Encoder", "vision", denyList: ["hidden"]);
        config.Register<Encoder>("Encoder", "audio", denyList: ["hidden"]);
        config.Register<Encoder>("Pool", "vision.deep", denyList: ["hidden"]);
        config.AddConstant("full.SIZE", 1);
        config.AddConstant("quick.SIZE", 2);
        return config;
    }

    [GeneratedRegex("(?:Did you mean|or) '([^']+)'")]
    private static partial Regex Meant();

    public class Encoder(object? width = null, double learningRate = 1, int hidden = 1)
    {
        public override string ToString() => $"{width} {learningRate} {hidden}";
    }
}
