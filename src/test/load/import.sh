#!/bin/bash
# Measures the import of a set of faces, labelled by its directories, into Payara Micro with H2: images per
# second, the server's CPU time for each, and its memory. Needs Linux. Builds the WAR if necessary.
#
#   src/test/load/import.sh [FACES] [EDGE]
#
# FACES is 10,000 if missing, EDGE, the edge of each image in pixels, 512. The environment may set PORT, and
# JAVA_OPTIONS for the server.
set -euo pipefail
cd "$(dirname "$0")/../../.."

faces=${1:-10000}
edge=${2:-512}
port=${PORT:-8089}
work=$PWD/target/import
payara=target/servers/payara-micro.jar

if [ ! -e target/fakeface.war ] || [ ! -e "$payara" ]; then
  mvn --batch-mode --quiet -DskipTests package pre-integration-test
fi
rm -rf "$work"
mkdir -p "$work/faces"
echo "Writing $faces images of $edge pixels ..."
java src/test/load/Picture.java "$work/faces" "$edge" "$faces"

export FAKEFACE_DATA_DIRECTORY=$work/data FAKEFACE_IMPORT_DIRECTORY=$work/faces FAKEFACE_PORTRAITS_COUNT=0
# shellcheck disable=SC2086
java ${JAVA_OPTIONS:--Xmx512m} -jar "$payara" --deploy target/fakeface.war:/ --port "$port" --nohazelcast \
  --disablephonehome > "$work/server.log" 2>&1 &
server=$!
trap 'kill $server; wait $server 2>/dev/null || true' EXIT

cpu() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }
count() { curl --silent "http://localhost:$port/stats" | awk '$2 == "faces" { print $1 }'; }

echo "Starting the server ..."
until [ -n "$(count)" ]; do
  kill -0 $server || { echo "The server ended, see $work/server.log" >&2; exit 1; }
  sleep 0.2
done
begin=$(date +%s%N) begin_cpu=$(cpu) begin_faces=$(count)
last=$begin_faces idle=0
until [ "$last" = "$faces" ]; do
  sleep 1
  now=$(count)
  [ "$now" = "$last" ] && idle=$((idle + 1)) || idle=0
  [ $idle -lt 60 ] || { echo "No face was added for a minute, see $work/server.log" >&2; exit 1; }
  last=$now
done
end=$(date +%s%N) end_cpu=$(cpu)
jcmd $server GC.run > /dev/null
heap=$(jcmd $server GC.heap_info | grep --only-matching 'used [0-9]*K' | head -1 | tr --delete --complement 0-9)
peak=$(awk '$1 == "VmHWM:" { print $2 }' "/proc/$server/status")
awk -v n=$((faces - begin_faces)) -v ns=$((end - begin)) -v cpu=$((end_cpu - begin_cpu)) -v heap="$heap" \
  -v peak="$peak" 'BEGIN {
    printf "%d images in %.0f s: %.0f per second, %.0f per second of CPU time\n", n, ns / 1e9, n * 1e9 / ns,
      n * 100 / cpu
    printf "Heap in use at the end %d MB, peak of the process %d MB\n", heap / 1024, peak / 1024
  }'
