namespace GinSharp.Docs.Tests.Snippets;

/// <summary>The examples of diagnostics that take more than a .gin text.</summary>
internal static class MistakeSnippets
{
    private static readonly Type[] Groups =
    [
        typeof(SyntaxMistakes),
        typeof(BindingMistakes),
        typeof(RegistrationMistakes),
        typeof(CallMistakes),
        typeof(ContainerMistakes),
        typeof(RunMistakes),
    ];

    /// <summary>Runs the example of an id and prints what is wrong with it.</summary>
    public static void Run(string id)
    {
        var method = Groups.Select(type => type.GetMethod(id)).Single(found => found is not null)!;
        var example = method.CreateDelegate<Action>();
        try
        {
            example();
        }
        catch (GinException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
