#!/usr/bin/env bash
# Publishes samples/Wet.Inburgering.Aot as native code (core and JSON, no reflection) and compares its answers with those of the ordinary build.
# Any warning of the compiler, the trimmer or the native compiler is an error. Needs a C compiler (clang or gcc) and, from the package source
# of the machine, the native compiler package of the SDK. Exit code 3: those are missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
project=samples/Wet.Inburgering.Aot
name=Wet.Inburgering.Aot
out="$PWD/artifacts/aot"
rid="${RID:-$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)}"
rm -rf "$out"
mkdir -p "$out"

linker="$(command -v clang || command -v gcc || true)"
if [[ -z "$linker" && "$rid" != win-* ]]; then
    echo "No clang and no gcc: native code cannot be linked here." >&2
    exit 3
fi

echo "== ordinary build"
dotnet publish "$project" -c Release -o "$out/gewoon" -v quiet

echo "== native build for $rid"
extra=(-p:Aot=true -r "$rid" --artifacts-path "$out/werk")
[[ "$rid" == win-* || "$(basename "$linker")" == clang ]] || extra+=(-p:CppCompilerAndLinker=gcc)
if ! dotnet restore "$project" "${extra[@]}" > "$out/restore.log" 2>&1; then
    cat "$out/restore.log" >&2
    if grep -q 'ILCompiler' "$out/restore.log"; then
        echo "The native compiler package for $rid cannot be had from the package source of this machine." >&2
        exit 3
    fi
    exit 1
fi
dotnet publish "$project" -c Release "${extra[@]}" --no-restore -o "$out/native" 2>&1 | tee "$out/publish.log"
if grep -E '(warning|error) [A-Z]+[0-9]+|: (AOT|Trim) analysis warning' "$out/publish.log"; then
    echo "The native build gives warnings." >&2
    exit 1
fi

binary="$out/native/$name"
[[ "$rid" == win-* ]] && binary+=.exe
for args in '' --json; do
    # shellcheck disable=SC2086
    dotnet "$out/gewoon/$name.dll" $args > "$out/gewoon$args.txt"
    # shellcheck disable=SC2086
    "$binary" $args > "$out/native$args.txt"
    cmp "$out/gewoon$args.txt" "$out/native$args.txt"
    echo "same answers${args:+ with $args}: $(wc -l < "$out/native$args.txt") lines"
done

echo "== size: $(wc -c < "$binary") bytes"
"$(dirname "${BASH_SOURCE[0]}")/koude-start.sh" "$out/gewoon/$name.dll" "$binary"
