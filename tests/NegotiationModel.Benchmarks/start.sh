#!/usr/bin/env bash
# S1: whole processes, from start to finish. Publishes a hello-world and negmodel ahead of time with the same
# settings, runs them in turns, and leaves medians where `-- table` finds them.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-41}
out=artifacts/start
# Outside the checkout: inside it our build settings would apply to the hello-world as well.
hello=$(mktemp -d)
trap 'rm -rf "$hello"' EXIT
rm -rf "$out"
mkdir -p "$out"

cat > "$hello/hello.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <PublishAot>true</PublishAot>
    <InvariantGlobalization>true</InvariantGlobalization>
    <StackTraceSupport>false</StackTraceSupport>
    <OptimizationPreference>Speed</OptimizationPreference>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
  </PropertyGroup>
</Project>
XML
echo 'System.Console.WriteLine("hello");' > "$hello/Program.cs"
dotnet publish "$hello" -c Release -r linux-x64 -o "$out/hello" > "$out/hello.log"
dotnet publish src/NegotiationModel.Cli -c Release -r linux-x64 -p:PublishAot=true -o "$out/negmodel" > "$out/negmodel.log"

run_hello() { "$out/hello/hello" > /dev/null; }
run_negmodel() { "$out/negmodel/negmodel" compare scenarios/gaza-2025 -q > /dev/null; }

# Microseconds of one run; EPOCHREALTIME is 1700000000.123456 whatever the locale's point is.
measure() {
  local from=${EPOCHREALTIME//[.,]/}
  "$1"
  echo $((${EPOCHREALTIME//[.,]/} - from))
}

median() { sort -n | awk '{a[NR] = $1} END {printf "%.2f", a[int((NR + 1) / 2)] / 1000}'; }

for ((i = -3; i < rounds; i++)); do
  hello_us=$(measure run_hello)
  negmodel_us=$(measure run_negmodel)
  # The first rounds fill the caches of the file system.
  if [ "$i" -ge 0 ]; then
    echo "$hello_us" >> "$out/hello.us"
    echo "$negmodel_us" >> "$out/negmodel.us"
  fi
done

# The largest resident size that the kernel counted for any child of a shell of its own.
resident() {
  python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "$@"
}

{
  echo "hello_ms $(median < "$out/hello.us")"
  echo "negmodel_ms $(median < "$out/negmodel.us")"
  echo "negmodel_kb $(resident "$out/negmodel/negmodel" compare scenarios/gaza-2025 -q)"
} | tee "$out/figures.txt"
