using GinSharp.Conformance;
using GinSharp.Conformance.Runtime;
using GinSharp.Conformance.Syntax;

if (args is not [var verb, var path])
{
    Console.Error.WriteLine("usage: GinSharp.Conformance syntax|corpus|runtime FILE");
    return 2;
}

return verb switch
{
    // The cases of both nest deeper than the usual stack carries.
    "syntax" => DeepCall.Run(() => Report.Print(SyntaxCases.Read(path).Select(SyntaxCheck.Run))),
    "corpus" => DeepCall.Run(() => Report.Print(CorpusCases.Read(path).Select(SyntaxCheck.Run))),
    "runtime" => RunRuntime(path),
    _ => throw new ArgumentException($"There is no verb '{verb}'."),
};

static int RunRuntime(string path)
{
    var texts = new TextCount();
    return Report.Print(
        RuntimeCase.Read(path).Select(@case => RuntimeCheck.Run(@case, texts)),
        () => $"{texts.Identical} of {texts.Compared} config texts are identical to the letter");
}
