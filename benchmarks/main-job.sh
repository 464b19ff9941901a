#!/bin/bash
# benchmarks/main-job.sh LOG [RUNS]: Sep alone and the main job in turn, as processes, over LOG (wabo-receipt.csv) repeated to a million rows, as they are built and as they are published.
# Prints the median wall time, processor time and most memory of each. Asks for GNU time.
cd "$(dirname "$0")/.." || exit 1
log=$1 runs=${2:-5} rid=$(dotnet --info | awk '$1 == "RID:" { print $2 }') mapping=samples/OnTimeReview/wabo-receipt.mapping.json
rows=${TMPDIR:-/tmp}/million-rows.csv figures=$(mktemp)
for project in samples/OnTimeReview benchmarks/SepAlone benchmarks/AdminReform.Benchmarks; do dotnet build "$project" -c Release -v q --nologo || exit 1; done
for project in samples/OnTimeReview benchmarks/SepAlone; do dotnet publish "$project" -c Release -r "$rid" -v q --nologo || exit 1; done
dotnet artifacts/bin/AdminReform.Benchmarks/release/AdminReform.Benchmarks.dll main-job "$log" "$mapping" sep || exit 1

tell() { # tell NAME COMMAND...: one run
  local name=$1
  shift
  /usr/bin/time -a -o "$figures" -f "$name %e %U %S %M" "$@" >/dev/null
}

for ((run = 0; run < runs; run++)); do
  for how in "built dotnet artifacts/bin/%s/release/%s.dll" "published artifacts/publish/%s/release_$rid/%s"; do
    read -r name command <<<"${how//%s/SepAlone}"
    for what in rows cells; do tell "sep-$what-$name" $command "$rows" $what; done
    read -r name command <<<"${how//%s/OnTimeReview}"
    tell "main-job-$name" $command --events "$rows" --mapping "$mapping" --at 2012-01-25T00:00:00+01:00 --strict
  done
done

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
for name in $(cut -d' ' -f1 "$figures" | sort -u); do
  of=$(grep "^$name " "$figures")
  printf '%-22s wall %s s, of processors %s s, most memory %s MB\n' "$name" \
    "$(awk '{ print $2 }' <<<"$of" | median)" "$(awk '{ print $3 + $4 }' <<<"$of" | median)" "$(awk '{ printf "%.0f\n", $5 * 1024 / 1e6 }' <<<"$of" | median)"
done
rm "$figures"
