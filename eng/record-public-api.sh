#!/usr/bin/env bash
# Writes what the shipped projects declare public, and have not recorded yet, into their PublicAPI.Unshipped.txt.
# Lines of members that are gone (RS0017) are to be deleted by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
for project in src/*/*.csproj; do
  dotnet format analyzers "$project" --diagnostics RS0016 RS0037 --severity info --no-restore
done
