using FromFlagsToGin.Flags;
using FromFlagsToGin.Gin;
using FromFlagsToGin.Yaml;

return args switch
{
    ["flags", .. var rest] => FlagsProgram.Run(rest),
    ["yaml", .. var rest] => YamlProgram.Run(rest),
    ["gin", .. var rest] => GinProgram.Run(rest),
    _ => throw new ArgumentException("arguments: flags | yaml | gin, and what that program takes"),
};
