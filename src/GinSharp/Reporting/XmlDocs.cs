using System.Reflection;
using System.Xml;
using System.Xml.Linq;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>Reads summaries from the XML documentation that lies beside an assembly, where there is one.</summary>
internal sealed class XmlDocs
{
    private readonly Dictionary<Assembly, ILookup<string, XElement>> _members = [];

    /// <summary>What a class or method is for, on one line, or null.</summary>
    public string? SummaryOf(ConfigurableTarget target) =>
        ElementsOf(target).Select(member => TextOf(member.Element("summary"))).FirstOrDefault(text => text is not null);

    /// <summary>What a parameter, or a property or field, is for, on one line, or null.</summary>
    public string? SummaryOf(ConfigurableTarget target, string parameter)
    {
        var asParameter = ElementsOf(target)
            .SelectMany(member => member.Elements("param"))
            .FirstOrDefault(param => param.Attribute("name")?.Value == parameter);
        return TextOf(asParameter) ?? SummaryOfMember(target, parameter);
    }

    private string? SummaryOfMember(ConfigurableTarget target, string name) =>
        target is ConstructorTarget { ResultType: var type }
            ? Members(type.Assembly)[$"{IdOf(type)}.{name}"]
                .Select(member => TextOf(member.Element("summary"))).FirstOrDefault()
            : null;

    /// <summary>
    /// The elements of a method, or of a class and its constructors: a primary constructor's parameters stand on the
    /// class. Overloads count too.
    /// </summary>
    private IEnumerable<XElement> ElementsOf(ConfigurableTarget target) => target switch
    {
        ConstructorTarget { ResultType: var type } =>
            Members(type.Assembly)[IdOf(type)].Concat(Members(type.Assembly)[$"{IdOf(type)}.#ctor"]),
        MethodTarget { Method: { DeclaringType: { } type } method } =>
            Members(type.Assembly)[$"{IdOf(type)}.{method.Name}"],
        _ => [],
    };

    private static string IdOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    /// <summary>The documented members of an assembly by name, without kind and parameters.</summary>
    private ILookup<string, XElement> Members(Assembly assembly)
    {
        if (!_members.TryGetValue(assembly, out var members))
        {
            _members.Add(assembly, members = Load(assembly).ToLookup(
                member => (member.Attribute("name")?.Value ?? "").Split(':')[^1].Split('(')[0],
                StringComparer.Ordinal));
        }

        return members;
    }

    private static IEnumerable<XElement> Load(Assembly assembly)
    {
        // In a single-file program an assembly has no place of its own.
        var folder = assembly.Location.Length > 0
            ? Path.GetDirectoryName(assembly.Location)!
            : AppContext.BaseDirectory;
        var path = Path.Combine(folder, $"{assembly.GetName().Name}.xml");
        try
        {
            return File.Exists(path) ? XDocument.Load(path).Descendants("member") : [];
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string? TextOf(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var parts = element.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } reference => NameIn(reference),
            _ => "",
        });
        var line = string.Join(' ', string.Concat(parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>What <c>&lt;see cref="T:A.B"/&gt;</c>, <c>&lt;see langword="null"/&gt;</c> and the like name.</summary>
    private static string NameIn(XElement reference)
    {
        var named = reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword");
        return named?.Value.Split('(')[0].Split('.', ':')[^1] ?? " ";
    }
}
