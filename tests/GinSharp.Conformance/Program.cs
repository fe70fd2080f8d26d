using GinSharp.Conformance;
using GinSharp.Conformance.Syntax;

if (args is not [var verb, var path])
{
    Console.Error.WriteLine("usage: GinSharp.Conformance syntax|corpus FILE");
    return 2;
}

// Cases nest deeper than the usual stack carries.
return DeepCall.Run(() => verb switch
{
    "syntax" => Report.Print(SyntaxCases.Read(path).Select(SyntaxCheck.Run)),
    "corpus" => Report.Print(CorpusCases.Read(path).Select(SyntaxCheck.Run)),
    _ => throw new ArgumentException($"There is no verb '{verb}'."),
});
