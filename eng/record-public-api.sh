#!/usr/bin/env bash
# Writes what the shipped projects declare public, and have not recorded yet, into their PublicAPI.Unshipped.txt, and
# takes out what is gone.
set -euo pipefail
cd "$(dirname "$0")/.."
for project in src/*/*.csproj; do
  file="$(dirname "$project")/PublicAPI.Unshipped.txt"
  log=$(dotnet build "$project" --no-incremental -p:TreatWarningsAsErrors=false 2>&1)
  new=$(grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared)" <<<"$log" || true)
  gone=$(grep -oP "RS0017: Symbol '\K.*(?=' is part of the declared API, but)" <<<"$log" || true)
  {
    echo '#nullable enable'
    { grep -v '^#nullable' "$file"; echo "$new"; } | sed '/^$/d' | grep -vxFf <(echo "${gone:-#nothing}") | LC_ALL=C sort -u
  } >"$file.new"
  mv "$file.new" "$file"
done
