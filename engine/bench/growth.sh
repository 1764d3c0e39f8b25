#!/usr/bin/env bash
# How time and memory grow with the number of submissions, from 1 to 100,000, in a heap of 64 MiB. Needs the packaged
# command, this module (mvn -Pbench package -DskipTests), GNU time, and 2 GB of disk for the largest file.
#   engine/bench/growth.sh [jobs] [count …]
set -euo pipefail
cd "$(dirname "$0")/../.."

readiness=engine/cli/target/readiness/bin/readiness
jobs=${1:-1}
shift || true
[ $# -gt 0 ] || set -- 1 10 100 1000 10000 100000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf '%10s %10s %12s %14s\n' submissions CPU/s us/submission peak/KiB
for count; do
  java -cp 'engine/bench/target/classes:engine/bench/target/lib/*' dev.readiness.bench.Submissions "$count" "$work/many.jsonl"
  READINESS_JAVA_OPTS=-Xmx64m /usr/bin/time -f '%U %S %M' -o "$work/time" \
    "$readiness" assess "$work/many.jsonl" --jobs "$jobs" >"$work/table"
  rows=$(grep -c many.jsonl "$work/table")
  [ "$rows" -eq "$count" ] || { echo "growth: $rows rows for $count submissions" >&2; exit 1; }
  awk -v count="$count" '{ cpu = $1 + $2; printf "%10d %10.2f %12.0f %14d\n", count, cpu, cpu / count * 1e6, $3 }' "$work/time"
  rm "$work/many.jsonl"
done
