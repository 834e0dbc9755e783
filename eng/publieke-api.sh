#!/usr/bin/env bash
# Writes PublicAPI.Unshipped.txt of every library from what is public now. Read the difference before you commit it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for project in src/*/PublicAPI.Unshipped.txt; do
    folder="$(dirname "$project")"
    printf '#nullable enable\n' > "$project"
    symbols="$(dotnet build "$folder" --no-incremental -p:TreatWarningsAsErrors=false 2>&1 \
        | { grep -F "$folder/$(basename "$folder").csproj]" || true; } \
        | sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" | LC_ALL=C sort -u)"
    shipped="$(grep -vxF '#nullable enable' "$folder/PublicAPI.Shipped.txt" || true)"
    [[ -z "$symbols" ]] || printf '%s\n' "$symbols" >> "$project"
    echo "$folder: $(wc -l < "$project") lines, shipped $(grep -c . <<< "$shipped" || true)"
done
