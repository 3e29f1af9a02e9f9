#!/bin/bash
# Measures the endpoints that choose a face in comparison with a constant resource on the same server,
# and images in comparison with nginx serving the same files, in turn and in one run. Prints the medians
# of the rounds: requests per second, latencies, and the server's CPU time per request. Needs Linux, wrk
# and nginx (Debian: apt-get install wrk nginx-light). Builds the WAR if necessary.
#
#   src/test/load/load.sh [payara|wildfly]
#
# The environment may set FACES, SECONDS_EACH, ROUNDS, WARM_UPS, CONNECTIONS, PORT, and JAVA_OPTIONS for
# the server. nginx listens on the port after PORT.
set -euo pipefail
cd "$(dirname "$0")/../../.."

kind=${1:-payara}
faces=${FACES:-13874}
seconds=${SECONDS_EACH:-10}
rounds=${ROUNDS:-3}
warm_ups=${WARM_UPS:-2}
connections=${CONNECTIONS:-16}
port=${PORT:-8089}
work=$PWD/target/load
payara=target/servers/payara-micro.jar
wildfly=$(ls -d target/servers/wildfly-* 2>/dev/null | tail -1 || true)

for needed in wrk nginx; do
  command -v "$needed" >/dev/null || { echo "$needed is missing: apt-get install wrk nginx-light" >&2; exit 1; }
done
if [ ! -e target/fakeface.war ] || [ ! -e target/test-classes/rest/fakeface/load ] || [ ! -e "$payara" ]; then
  mvn --batch-mode --quiet -DskipTests package pre-integration-test
  wildfly=$(ls -d target/servers/wildfly-* | tail -1)
fi

rm -rf "$work"
mkdir -p "$work/faces" "$work/files" "$work/constant/WEB-INF/classes/rest/fakeface"
cp -r target/test-classes/rest/fakeface/load "$work/constant/WEB-INF/classes/rest/fakeface/"
jar --create --file "$work/constant.war" -C "$work/constant" .

# One small picture under many names, which is never requested, and one of the size of a photograph.
base64 --decode > "$work/face.jpg" < src/test/load/face.jpg.base64
awk -v n="$((faces - 1))" 'BEGIN { for (i = 0; i < n; i++)
  printf "%s_%d_%08x%032x.jpg\n", i % 2 ? "male" : "female", i * 7 % 80, i * 2654435761 % 4294967296, i }' |
  while read -r name; do ln "$work/face.jpg" "$work/faces/$name"; done
face=female_30_$(printf 'f%.0s' {1..40}).jpg
java src/test/load/Picture.java "$work/faces/$face" 512

export FAKEFACE_DATA_DIRECTORY=$work/data FAKEFACE_IMPORT_DIRECTORY=$work/faces FAKEFACE_PORTRAITS_COUNT=0
case $kind in
  payara)
    # shellcheck disable=SC2086
    java ${JAVA_OPTIONS:-} -jar "$payara" --deploy target/fakeface.war:/ --deploy "$work/constant.war:/constant" \
      --port "$port" --nohazelcast --disablephonehome --prebootcommandfile docker/payara/fakeface.asadmin \
      --systemproperties docker/payara/system.properties > "$work/server.log" 2>&1 &
    ;;
  wildfly)
    mkdir -p "$work/base/deployments"
    cp -r "$wildfly/standalone/configuration" "$work/base/"
    cp target/fakeface.war "$work/constant.war" "$work/base/deployments/"
    JAVA_TOOL_OPTIONS=${JAVA_OPTIONS:-} \
      sh "$wildfly/bin/standalone.sh" "-Djboss.server.base.dir=$work/base" "-Djboss.http.port=$port" \
      "-Djboss.https.port=$((port + 2))" "-Djboss.management.http.port=$((port + 3))" > "$work/server.log" 2>&1 &
    ;;
  *) echo "$kind is neither payara nor wildfly" >&2; exit 1 ;;
esac
started=$!
server=
stop() {
  [ ! -e "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")"
  kill "${server:-$started}"
  wait "$started" 2>/dev/null || true
}
trap stop EXIT
host=http://localhost:$port
nginx_host=http://localhost:$((port + 1))

echo "Starting the server and importing $faces faces ..."
until [ "$(curl -s $host/stats)" = "$faces faces" ]; do
  kill -0 $started || { echo "The server ended, see $work/server.log" >&2; exit 1; }
  sleep 1
done
server=$(pgrep --parent $started java || echo $started)

images=("/content/$face" "/content/thumb_$face" "/content/256/$face" "/content/96/$face")
for image in "${images[@]}"; do
  mkdir -p "$work/files$(dirname "$image")"
  curl --silent --fail --output "$work/files$image" "$host$image"
done
cat > "$work/nginx.conf" <<END
daemon on;
pid $work/nginx.pid;
error_log $work/nginx.log;
worker_processes auto;
$([ "$(id -u)" != 0 ] || echo 'user root;')
events {}
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000000;
  types { image/jpeg jpg; }
  $(for path in client_body proxy fastcgi uwsgi scgi; do echo "${path}_temp_path $work/nginx-$path;"; done)
  server {
    listen 127.0.0.1:$((port + 1));
    root $work/files;
    add_header Cache-Control "public, max-age=31536000, immutable";
  }
}
END
nginx -c "$work/nginx.conf"

# The CPU time of some processes, in hundredths of a second.
cpu() {
  for process in "$@"; do cat "/proc/$process/stat"; done | awk '{ sum += $14 + $15 } END { print sum }'
}

# Prints requests per second, p50 and p99 in milliseconds, and CPU time per request in microseconds.
measure() {
  local time=$1 base=$2 address=$3 header=$4 processes=$server before after
  [ "$base" = "$host" ] || processes=$(pgrep --parent "$(cat "$work/nginx.pid")")
  # shellcheck disable=SC2086
  before=$(cpu $processes)
  wrk --threads 1 --connections "$connections" --duration "${time}s" --latency -H "$header" "$base$address" \
    > "$work/wrk.txt"
  # shellcheck disable=SC2086
  after=$(cpu $processes)
  awk -v cpu="$((after - before))" 'function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    $1 == "50%" { p50 = ms($2) } $1 == "99%" { p99 = ms($2) } $1 == "Requests/sec:" { rate = $2 }
    / requests in / { count = $1 }
    /Non-2xx or 3xx/ { print "failed: " $0 > "/dev/stderr"; exit 1 }
    END { print rate, p50, p99, cpu * 10000 / count }' "$work/wrk.txt"
}

# The cases: name, server, path and a request header.
none='X-None: none'
tag() { curl --silent --head "$1" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }'; }
cases=()
for address in /constant/json /face/json /face/view /thumb/view /face/url; do
  cases+=("$address|$host|$address|$none")
done
names=(original thumbnail '256 pixels' '96 pixels')
for i in "${!images[@]}"; do
  cases+=("nginx, ${names[i]}|$nginx_host|${images[i]}|$none" "${names[i]}|$host|${images[i]}|$none")
done
thumbnail=${images[1]}
cases+=("nginx, 304|$nginx_host|$thumbnail|If-None-Match: $(tag "$nginx_host$thumbnail")")
cases+=("304|$host|$thumbnail|If-None-Match: $(tag "$host$thumbnail")")

run() {
  local name base address header
  for each in "${cases[@]}"; do
    IFS='|' read -r name base address header <<< "$each"
    echo "$1: $name ..." >&2
    echo "$name|$(measure "$seconds" "$base" "$address" "$header")"
  done
}

for warm_up in $(seq "$warm_ups"); do
  run "Warm-up $warm_up" > /dev/null
done
for round in $(seq "$rounds"); do
  run "Round $round"
done > "$work/rounds.txt"

# Prints the medians of the rounds, relative to the constant resource or the preceding line of nginx.
median() {
  awk -F '|' -v name="$1" '$1 == name { print $2 }' "$work/rounds.txt" | cut -d ' ' -f "$2" | sort -n |
    sed -n "$(((rounds + 1) / 2))p"
}
echo
echo "| $kind | requests/s | p50 ms | p99 ms | CPU µs | part of requests/s | part by CPU |"
echo "|---|---:|---:|---:|---:|---:|---:|"
for each in "${cases[@]}"; do
  name=${each%%|*}
  echo "$name|$(median "$name" 1)|$(median "$name" 2)|$(median "$name" 3)|$(median "$name" 4)"
done | awk -F '|' '$1 ~ /^nginx|constant/ { rate = $2; cpu = $5 }
  { printf "| %s | %.0f | %.2f | %.2f | %.1f | %.2f | %.2f |\n", $1, $2, $3, $4, $5, $2 / rate, cpu / $5 }'
