using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace GinSharp.Configurables;

/// <summary>
/// Reads from an assembly's metadata which members carry GinSharp's attributes, so that only those types are loaded:
/// asking each type by reflection takes ten times as long.
/// </summary>
internal static class MarkedMembers
{
    /// <summary>
    /// The length of an attribute's blob without arguments: a prolog and a count of zero, two bytes each.
    /// </summary>
    private const int EmptyBlob = 4;

    /// <summary>Whether the metadata refer to the assembly GinSharp.</summary>
    public static bool ReferToGinSharp(MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, "GinSharp"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The types, constructors and methods with an attribute of GinSharp.</summary>
    public static ImmutableArray<MarkedMember> Read(Module module, MetadataReader metadata)
    {
        var marked = ImmutableArray.CreateBuilder<MarkedMember>();
        foreach (var handle in metadata.CustomAttributes)
        {
            if (Read(module, metadata, metadata.GetCustomAttribute(handle)) is { } mark)
            {
                marked.Add(mark);
            }
        }

        return marked.ToImmutable();
    }

    /// <summary>What carries an attribute, when both are of interest.</summary>
    private static MarkedMember? Read(Module module, MetadataReader metadata, CustomAttribute attribute)
    {
        var kind = attribute.Parent.Kind;
        if (kind is not (HandleKind.TypeDefinition or HandleKind.MethodDefinition or HandleKind.AssemblyDefinition)
            || AttributeName(metadata, attribute) is not { } name)
        {
            return null;
        }

        if (kind == HandleKind.AssemblyDefinition)
        {
            return new MarkedMember(null, name, HasArguments: true);
        }

        var token = MetadataTokens.GetToken(attribute.Parent);
        var member = attribute.Parent.Kind == HandleKind.TypeDefinition
            ? module.ResolveType(token)
            : (MemberInfo?)module.ResolveMethod(token);
        return member is null
            ? null
            : new MarkedMember(member, name, metadata.GetBlobReader(attribute.Value).Length > EmptyBlob);
    }

    /// <summary>The attribute's type name when it is one of GinSharp's, else null.</summary>
    private static string? AttributeName(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind == HandleKind.TypeSpecification)
        {
            parent = GenericClassOf(metadata, (TypeSpecificationHandle)parent);
        }

        if (parent.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Namespace, nameof(GinSharp)) ? metadata.GetString(type.Name) : null;
    }

    /// <summary>The class of a generic attribute; none for what is no such class.</summary>
    private static EntityHandle GenericClassOf(MetadataReader metadata, TypeSpecificationHandle type)
    {
        const byte Class = 0x12;
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(type).Signature);
        return signature.ReadByte() == (byte)SignatureTypeCode.GenericTypeInstance && signature.ReadByte() == Class
            ? signature.ReadTypeHandle()
            : default;
    }
}
