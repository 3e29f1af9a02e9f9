#!/bin/bash
# Measures the addresses that choose a face against a resource beside them whose answer is always
# the same, on one server in one run, in turn, and prints throughput, latencies and the ratio.
# It needs wrk (Debian: apt-get install wrk) and, if it has not been built yet, builds the WAR.
#
#   src/test/load/load.sh [payara-micro.jar]
#
# FACES, SECONDS_EACH, ROUNDS and CONNECTIONS may be set in the environment, JAVA_OPTIONS for the
# server's own.
set -euo pipefail
cd "$(dirname "$0")/../../.."

faces=${FACES:-13874}
seconds=${SECONDS_EACH:-10}
rounds=${ROUNDS:-3}
connections=${CONNECTIONS:-16}
port=${PORT:-8089}
payara=${1:-target/servers/payara-micro.jar}
work=target/load

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
if [ ! -e target/fakeface.war ] || [ ! -e target/test-classes/rest/fakeface/load ] || [ ! -e "$payara" ]; then
  mvn --batch-mode --quiet -DskipTests package pre-integration-test
fi

rm -rf "$work"
mkdir -p "$work/faces" "$work/constant/WEB-INF/classes/rest/fakeface"
cp -r target/test-classes/rest/fakeface/load "$work/constant/WEB-INF/classes/rest/fakeface/"
jar --create --file "$work/constant.war" -C "$work/constant" .

# One small picture under many names: what is measured never reads it.
base64 --decode > "$work/face.jpg" < src/test/load/face.jpg.base64
awk -v n="$faces" 'BEGIN { for (i = 0; i < n; i++)
  printf "%s_%d_%08x%032x.jpg\n", i % 2 ? "male" : "female", i * 7 % 80, i * 2654435761 % 4294967296, i }' |
  while read -r name; do ln "$work/face.jpg" "$work/faces/$name"; done

FAKEFACE_DATA_DIRECTORY=$work/data FAKEFACE_IMPORT_DIRECTORY=$work/faces FAKEFACE_PORTRAITS_COUNT=0 \
  java ${JAVA_OPTIONS:-} -jar "$payara" --deploy target/fakeface.war:/ \
  --deploy "$work/constant.war:/constant" --port "$port" --nohazelcast --disablephonehome > "$work/server.log" 2>&1 &
server=$!
trap 'kill $server; wait $server 2>/dev/null || true' EXIT
host=http://localhost:$port

echo "Starting the server and importing $faces faces ..."
until [ "$(curl -s $host/stats)" = "$faces faces" ]; do
  kill -0 $server || { echo "The server ended, see $work/server.log" >&2; exit 1; }
  sleep 1
done

addresses=(/constant/json /face/json /face/view /thumb/view /face/url)

# Requests a second, p50 and p99 in milliseconds.
measure() {
  wrk --threads 1 --connections "$connections" --duration "$1s" --latency "$host$2" |
    awk 'function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
      $1 == "50%" { p50 = ms($2) } $1 == "99%" { p99 = ms($2) } $1 == "Requests/sec:" { rate = $2 }
      /Non-2xx or 3xx/ { print "failed: " $0 > "/dev/stderr"; exit 1 }
      END { print rate, p50, p99 }'
}

for address in "${addresses[@]}" "${addresses[@]}"; do
  echo "Warming up $address ..."
  measure "$seconds" "$address" >/dev/null
done
for round in $(seq "$rounds"); do
  for address in "${addresses[@]}"; do
    echo "Round $round: $address ..." >&2
    echo "$address $(measure "$seconds" "$address")"
  done
done > "$work/rounds.txt"

# The median of the rounds by throughput.
echo
echo "| address | requests/s | p50 ms | p99 ms | of the constant |"
echo "|---|---:|---:|---:|---:|"
for address in "${addresses[@]}"; do
  awk -v a="$address" '$1 == a' "$work/rounds.txt" | sort -n -k2 | sed -n "$(((rounds + 1) / 2))p"
done | awk 'NR == 1 { constant = $2 } { printf "| `%s` | %.0f | %.2f | %.2f | %.2f |\n", $1, $2, $3, $4, $2 / constant }'
