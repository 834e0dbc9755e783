#!/usr/bin/env bash
# Wall time of a fresh process up to and including its end, median of RUNS (default 15), everything in turn so that other work on the machine hits all
# alike. Without arguments: the sample and the tool, built here. With arguments: those .dll files or programs only (they must know --leeg).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
runs="${RUNS:-15}"
out="$PWD/artifacts/koude-start"
names=() commands=()

add() { names+=("$1"); commands+=("$2"); }

programs() {
    local program
    for program in "$@"; do
        local run="$program" kind=native
        [[ "$program" != *.dll ]] || { run="dotnet $program"; kind=dotnet; }
        add "$kind: empty process" "$run --leeg"
        add "$kind: core, first answers" "$run"
        add "$kind: core and JSON" "$run --json"
    done
}

if (($# > 0)); then
    programs "$@"
else
    dotnet publish samples/Wet.Inburgering.Aot -c Release -o "$out/kern" -v quiet
    dotnet publish src/Wet.Inburgering.Cli -c Release -o "$out/cli" -v quiet
    programs "$out/kern/Wet.Inburgering.Aot.dll"
    cli="dotnet $out/cli/Wet.Inburgering.Cli.dll"
    dossier="samples/dossiers/vl-01-bevalling.json --peildatum 2025-04-01"
    add "tool: beoordeel, text" "$cli beoordeel $dossier"
    add "tool: beoordeel, JSON" "$cli beoordeel $dossier --formaat json"
    add "tool: beoordeel, NRules" "$cli beoordeel $dossier --motor nrules"
fi

mkdir -p "$out"
rm -f "$out"/*.ms
for ((run = 0; run <= runs; run++)); do
    for i in "${!commands[@]}"; do
        begin=$(date +%s%N)
        # shellcheck disable=SC2086
        ${commands[i]} > /dev/null
        took=$((($(date +%s%N) - begin) / 10000))
        # The first round only warms the file cache.
        ((run == 0)) || echo "$took" >> "$out/$i.ms"
    done
done

echo "== time of a fresh process, median of $runs (and the fastest), ms"
for i in "${!names[@]}"; do
    sort -n "$out/$i.ms" | awk -v name="${names[i]}" '{ t[NR] = $1 / 100 } END { printf "  %-28s %8.1f  (%.1f)\n", name, t[int((NR + 1) / 2)], t[1] }'
done
