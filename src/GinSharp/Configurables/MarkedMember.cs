using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>A type or method that carries an attribute of GinSharp.</summary>
/// <param name="Member">The type, constructor or method.</param>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="HasArguments">Whether the attribute says anything, so that it has to be read.</param>
internal sealed record MarkedMember(MemberInfo Member, string Attribute, bool HasArguments);
