#!/usr/bin/env bash
# Cold starts of the packaged command beside a hello world, the same work judged by hand, and an XCCDF scanner written
# in C with as many rules as the first rubric has clauses. Needs hyperfine; OpenSCAP (openscap-scanner) if it is there.
#
#   engine/bench/cold.sh [JAVA_HOME…]       default: the Java on the path
#
# Run `mvn -DskipTests -Pbench package` first. READINESS_RUNS sets the number of runs (20).
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${READINESS_RUNS:-20}
sample=samples/neimenggu-2023/baiyun-obo/submission.yaml
home=engine/cli/target/readiness
bench=engine/bench/target/classes
flags='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -x "$home/bin/readiness" ] && [ -d "$bench" ] || { echo 'cold.sh: run mvn -DskipTests -Pbench package first' >&2; exit 2; }

cat >"$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
JAVA

# As many rules as the rubric has clauses, each looking for a line in one file.
xccdf() {
  local n
  printf 'answer=yes\n' >"$work/answers"
  {
    echo '<?xml version="1.0" encoding="UTF-8"?>'
    echo '<oval_definitions xmlns="http://oval.mitre.org/XMLSchema/oval-definitions-5" xmlns:oval="http://oval.mitre.org/XMLSchema/oval-common-5" xmlns:ind="http://oval.mitre.org/XMLSchema/oval-definitions-5#independent">'
    echo '<generator><oval:schema_version>5.11</oval:schema_version><oval:timestamp>2026-01-01T00:00:00</oval:timestamp></generator><definitions>'
    for n in $(seq 111); do
      echo "<definition class=\"compliance\" id=\"oval:bench:def:$n\" version=\"1\"><metadata><title>clause $n</title><description>clause $n</description></metadata><criteria><criterion test_ref=\"oval:bench:tst:$n\"/></criteria></definition>"
    done
    echo '</definitions><tests>'
    for n in $(seq 111); do
      echo "<ind:textfilecontent54_test check=\"all\" check_existence=\"at_least_one_exists\" id=\"oval:bench:tst:$n\" version=\"1\" comment=\"clause $n\"><ind:object object_ref=\"oval:bench:obj:$n\"/></ind:textfilecontent54_test>"
    done
    echo '</tests><objects>'
    for n in $(seq 111); do
      echo "<ind:textfilecontent54_object id=\"oval:bench:obj:$n\" version=\"1\"><ind:filepath>$work/answers</ind:filepath><ind:pattern operation=\"pattern match\">^answer=yes$</ind:pattern><ind:instance datatype=\"int\">1</ind:instance></ind:textfilecontent54_object>"
    done
    echo '</objects></oval_definitions>'
  } >"$work/oval.xml"
  {
    echo '<?xml version="1.0" encoding="UTF-8"?>'
    echo '<Benchmark xmlns="http://checklists.nist.gov/xccdf/1.2" id="xccdf_bench_benchmark_111"><status>draft</status><title>111 rules</title><version>1</version>'
    for n in $(seq 111); do
      echo "<Rule id=\"xccdf_bench_rule_$n\" selected=\"true\"><title>clause $n</title><check system=\"http://oval.mitre.org/XMLSchema/oval-definitions-5\"><check-content-ref href=\"oval.xml\" name=\"oval:bench:def:$n\"/></check></Rule>"
    done
    echo '</Benchmark>'
  } >"$work/xccdf.xml"
}

commands=() names=()
add() { names+=(-n "$1"); commands+=("$2"); }

jar --create --file "$work/bench.jar" -C "$bench" . # once: an archive does not fit a jar that was made anew
for java in "${@:-}"; do
  [ -n "$java" ] && export JAVA_HOME=$java
  bin=${java:+$java/bin/}java
  version=$("$bin" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')
  "${bin}c" -d "$work/hello-$version" "$work/Hello.java"
  archive() { # what for, class path, class and arguments: an archive made the same way for each
    local file=$work/$version-$1
    if [ "$version" -ge 25 ]; then
      "$bin" $flags -XX:AOTCacheOutput="$file" -cp "$2" $3 >"$work/out" 2>&1
      echo "-XX:AOTCache=$file"
    else
      "$bin" $flags -Xshare:off -XX:DumpLoadedClassList="$file.classes" -cp "$2" $3 >"$work/out" 2>&1
      "$bin" $flags -Xshare:dump -XX:SharedClassListFile="$file.classes" -XX:SharedArchiveFile="$file" -cp "$2" >"$work/out" 2>&1
      echo "-XX:SharedArchiveFile=$file"
    fi
  }
  path=$PWD/$home/lib/readiness-cli.jar:$work/bench.jar
  rules="dev.readiness.bench.Cold rules $sample" hand="dev.readiness.bench.Cold hand $sample"
  with_rules=$(archive rules "$path" "$rules") by_hand=$(archive hand "$path" "$hand")
  "$home/bin/readiness" template neimenggu-2023 --from "$sample" -o "$work/filled" --force >"$work/out"
  "$home/bin/readiness" assess "$sample" >"$work/out" # makes its own archive if it has none
  for _ in $(seq 100); do ls "$home/cache" | grep -q '\.part' && sleep 0.2 || break; done

  add "hello world, Java $version" "$bin $flags -cp $work/hello-$version Hello"
  add "readiness assess, Java $version" "env JAVA_HOME=${java:-} $home/bin/readiness assess $sample"
  for command in --version --help "check $sample" "explain $sample 44" "rank $sample" "assess $sample -f json" \
    "assess $sample -f html:$work/report.html" "template neimenggu-2023 -o $work/handout --force" \
    "import $work/filled/填报表.xlsx"; do
    add "readiness ${command//$work\//}, Java $version" "env JAVA_HOME=${java:-} $home/bin/readiness $command"
  done
  add "readiness assess, Java $version, no archive" "env JAVA_HOME=${java:-} READINESS_CACHE=off $home/bin/readiness assess $sample"
  add "the work alone, by rules, Java $version" "$bin $flags $with_rules -cp $path $rules"
  add "the work alone, by hand, Java $version" "$bin $flags $by_hand -cp $path $hand"
done
if command -v oscap >/dev/null; then
  xccdf
  add "OpenSCAP, 111 rules, with its HTML report" \
    "oscap xccdf eval --results $work/results.xml --report $work/report.html $work/xccdf.xml"
fi

hyperfine -N --ignore-failure -w 3 -r "$runs" --export-json "$work/times.json" "${names[@]}" "${commands[@]}" >/dev/null
printf '%-104s %8s %8s\n' command 'median ms' 'peak MiB'
for i in "${!commands[@]}"; do
  median=$(awk -v want="$i" '/"median"/ { if (n++ == want) { gsub(/[^0-9.e-]/, "", $2); printf "%.0f", 1000 * $2 } }' "$work/times.json")
  peak=$( { /usr/bin/time -f %M ${commands[$i]} >"$work/out" || :; } 2>&1 | tail -n 1)
  printf '%-104s %8s %8s\n' "${names[$((2 * i + 1))]}" "$median" "$((peak / 1024))"
done
