#!/usr/bin/env bash
# Packs the libraries, installs them into a fresh console project as a user would, and runs a config there: with `dotnet run`,
# published as a single file and ReadyToRun; then in F#, Visual Basic and a file-based program (docs/where-it-runs.md shows them). The feed and the package cache are private, so that nothing else can be what is tried.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The XML documentation is extracted, which a build machine may have switched off.
export NUGET_PACKAGES="$work/cache" NUGET_XMLDOC_MODE=none DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

fail() { echo "error: $*" >&2; exit 1; }

NUGET_PACKAGES='' dotnet pack GinSharp.sln -c Release -v q --nologo -o "$work/feed"
version=$(basename "$work"/feed/GinSharp.Syntax.*.nupkg .nupkg | sed 's/^GinSharp\.Syntax\.//')

mkdir "$work/app"
cd "$work/app"
dotnet new console --no-restore > /dev/null
cat > nuget.config << CONFIG
<configuration><packageSources><add key="packed" value="$work/feed" /></packageSources></configuration>
CONFIG
cat > config.gin << 'GIN'
Trainer.optimizer = @fast/Optimizer
Trainer.epochs = 3
fast/Optimizer.momentum = 0.99
GIN
cat > Program.cs << 'CSHARP'
using GinSharp;

using var config = new GinConfig();
config.AddAssembly(typeof(Trainer).Assembly);
config.ParseFile("config.gin");
config.FinalizeConfig();
Console.WriteLine(config.Create<Trainer>().Describe());
Console.Write(config.OperativeConfig());

[Configurable]
public sealed class Trainer(Func<double, Optimizer> optimizer, int epochs = 10)
{
    public string Describe() => $"{optimizer(0.1)}, {epochs} epochs";
}

[Configurable]
public sealed record Optimizer(double LearningRate, double Momentum = 0.9);
CSHARP
cat > expected << 'TEXT'
Optimizer { LearningRate = 0.1, Momentum = 0.99 }, 3 epochs
TEXT

dotnet add package GinSharp --version "$version" > /dev/null
for package in "$NUGET_PACKAGES"/ginsharp*/"$version"; do
  for file in README.md icon.png THIRD-PARTY-NOTICES.txt; do
    [[ -f $package/$file ]] || fail "$package lacks $file"
  done
  ls "$package"/lib/*/*.xml > /dev/null || fail "$package lacks its XML documentation"
done

dotnet run > ran || fail "$(cat ran)"
head -n 1 ran | cmp - expected
dotnet publish -c Release --use-current-runtime --self-contained false -p:PublishSingleFile=true -o single -v q --nologo
./single/app > published
cmp ran published
[[ ! -e single/GinSharp.dll ]] || fail "the published program is more than one file"
dotnet publish -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o compiled -v q --nologo
./compiled/app > published
cmp ran published

# A folder of its own, so that nothing of this repository's build counts.
cp -r "$root/eng/languages" "$work/languages"
cp nuget.config "$work/languages"
sed -i "s/GinSharp@.*/GinSharp@$version/" "$work/languages/file/app.cs"
for language in fsharp vb; do
  (cd "$work/languages/$language" && dotnet run -p:GinSharpVersion="$version" > ran) || fail "$(cat "$work/languages/$language/ran")"
  head -n 1 "$work/languages/$language/ran" | cmp - "$work/languages/$language/expected"
done
(cd "$work/languages/file" && dotnet run app.cs > ran) || fail "$(cat "$work/languages/file/ran")"
cmp "$work/languages/file/ran" "$work/languages/file/expected"

echo "packages of version $version work in a fresh project: $(ls "$work"/feed/*.nupkg | xargs -n 1 basename | tr '\n' ' ')"
