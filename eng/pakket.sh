#!/usr/bin/env bash
# Packs all that is published, twice from clean clones of HEAD in folders with different names, and checks the packages: contents, licence, symbols,
# the same bytes both times, dependencies, no paths or package sources of this machine, and the tool installed from the packed folder. Ends with
# "N passed, N failed"; the packages are in artifacts/pakket.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
root="$PWD"
out="$root/artifacts/pakket"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"
commit="$(git rev-parse HEAD)"
[[ -z "$(git status --porcelain)" ]] || echo "note: what is not committed is not packed"

pack() { # folder, where the packages go
    git clone -q "$root" "$1"
    git -C "$1" checkout -q --detach "$commit"
    # Where the clone came from is a folder here: not something to publish. A real address is kept.
    local origin
    origin="$(git remote get-url origin 2> /dev/null || true)"
    git -C "$1" remote remove origin
    [[ "$origin" != *://* ]] || git -C "$1" remote add origin "$origin"
    (
        cd "$1"
        for project in src/*/*.csproj; do
            dotnet pack "$project" -c Release -o "$2" -v quiet -p:ContinuousIntegrationBuild=true
        done
    ) || { echo "dotnet pack failed" >&2; exit 1; }
}

echo '== pack, twice'
pack "$work/een" "$out"
pack "$work/de-tweede-map" "$work/twee"

passed=0 failed=0
check() { # what, command …
    local what="$1"
    shift
    if "$@" > /dev/null 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: $what"
    fi
}

has() { grep -qF -- "$2" "$1"; }
lacks() { ! LC_ALL=C grep -qaF -- "$2" "$1"; }
same() { [[ "$1" == "$2" ]] || { echo "$1 <> $2"; return 1; }; }

lacks_wide() { # file, text: also as UTF-16, as strings in an assembly are
    lacks "$1" "$2" && python3 - "$1" "$2" << 'PY'
import sys
sys.exit(sys.argv[2].encode("utf-16-le") in open(sys.argv[1], "rb").read())
PY
}

dependencies() { grep -o '<dependency id="[^"]*"' "$1" | sed 's/.*"\(.*\)"/\1/' | LC_ALL=C sort -u | paste -sd ' '; }

# The hosts of the package sources of this machine and its folders: none of them may be in what is published.
mapfile -t secrets < <({
    dotnet nuget list source --format short | sed -n 's|^[A-Z]* *[a-z]*://\([^/:]*\).*|\1|p'
    printf '%s\n' "$root" "$work" "$HOME/" "$(hostname)/"
} | sort -u)

echo '== check'
declare -A expected=(
    [Wet.Inburgering]='Ardalis.GuardClauses Microsoft.Extensions.DependencyInjection.Abstractions NodaTime'
    [Wet.Inburgering.Json]='Wet.Inburgering'
    [Wet.Inburgering.Kalender]='Ical.Net Wet.Inburgering'
    [Wet.Inburgering.NRules]='NRules Wet.Inburgering'
    [Wet.Inburgering.Cli]=''
)
version=''
for name in "${!expected[@]}"; do
    files=("$out/$name".[0-9]*.nupkg)
    package="${files[0]}"
    version="$(basename "$package" .nupkg)"
    version="${version#"$name".}"
    in="$work/in/$name"
    mkdir -p "$in/a" "$in/b" "$in/s" "$in/t"
    unzip -q -o "$package" -d "$in/a"
    unzip -q -o "$work/twee/$name.$version.nupkg" -d "$in/b"
    check "$name: symbols package" unzip -q -o "$out/$name.$version.snupkg" -d "$in/s"
    unzip -q -o "$work/twee/$name.$version.snupkg" -d "$in/t"

    spec="$in/a/$name.nuspec"
    check "$name: readme in the package" test -s "$in/a/README.md"
    check "$name: icon in the package" test -s "$in/a/icon.png"
    check "$name: readme named" has "$spec" '<readme>README.md</readme>'
    check "$name: icon named" has "$spec" '<icon>icon.png</icon>'
    check "$name: licence" has "$spec" '<license type="expression">Apache-2.0</license>'
    check "$name: description" grep -q '<description>.\{20,\}</description>' "$spec"
    check "$name: dependencies are '${expected[$name]}', not '$(dependencies "$spec")'" same "$(dependencies "$spec")" "${expected[$name]}"

    dll="$(cd "$in/a" && find . -name "$name.dll" | head -n 1)"
    pdb="$(cd "$in/s" && find . -name "$name.pdb" | head -n 1)"
    check "$name: assembly" test -n "$dll"
    check "$name: symbols" test -n "$pdb"
    check "$name: documentation" test -s "$in/a/${dll%.dll}.xml"
    check "$name: same assembly both times" cmp "$in/a/$dll" "$in/b/$dll"
    check "$name: same symbols both times" cmp "$in/s/$pdb" "$in/t/$pdb"
    for file in "$in/a/$dll" "$in/s/$pdb" "$spec"; do
        for secret in "${secrets[@]}"; do
            check "$(basename "$file"): names $secret" lacks_wide "$file" "$secret"
        done
    done
done

cli="$work/in/Wet.Inburgering.Cli/a"
check 'Wet.Inburgering.Cli: package type' has "$cli/Wet.Inburgering.Cli.nuspec" '<packageType name="DotnetTool" />'
(
    cd "$work"
    dotnet tool install Wet.Inburgering.Cli --version "$version" --tool-path "$work/tool" --add-source "$out"
) > "$out/installatie.log" 2>&1 || true
check 'the tool installs' test -x "$work/tool/wet-inburgering"
run() { "$work/tool/wet-inburgering" "$@"; }
tool_answers() { run beoordeel samples/dossiers/vl-01-bevalling.json --peildatum 2025-04-01 | grep -q 'Tot en met 22 december 2025'; }
check 'the tool answers' tool_answers
tool_agenda() { run agenda samples/dossiers/vl-01-bevalling.json --peildatum 2025-04-01 --ics | grep -q 'DTSTART;VALUE=DATE:20250901'; }
check 'the tool writes a calendar' tool_agenda
check 'the tool writes the schema of a dossier' run schema dossier
check 'the tool writes the schema of an assessment' run schema beoordeling

echo "packages of version $version in artifacts/pakket"
echo "$passed passed, $failed failed"
((failed == 0))
