#!/usr/bin/env bash
# Mutation test of one topic with the quick tests only: eng/mutatie.sh Termijn [more options for dotnet stryker]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

topic="${1:?Usage: eng/mutatie.sh <topic folder in src/Wet.Inburgering, such as Termijn> [options]}"
shift
if [[ ! -d "src/Wet.Inburgering/$topic" ]]; then
    echo "No such topic: src/Wet.Inburgering/$topic" >&2
    exit 2
fi

root="$PWD"
dotnet tool restore
cd tests/Wet.Inburgering.Tests
dotnet stryker --config-file "$root/eng/stryker-config.json" --mutate "$topic/**/*.cs" --output "$root/artifacts/mutatie/$topic" "$@"
