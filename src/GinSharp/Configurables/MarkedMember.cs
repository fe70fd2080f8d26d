using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>A type or method, or the assembly, that carries an attribute of GinSharp.</summary>
/// <param name="Member">The type, constructor or method; null for the assembly.</param>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="HasArguments">Whether the attribute says anything, so that it has to be read.</param>
internal sealed record MarkedMember(MemberInfo? Member, string Attribute, bool HasArguments);
