#!/bin/bash
# Runs two nodes as started by docker/payara/Dockerfile, with one MySQL and one data directory, behind
# nginx as configured by docker/nginx. Prints the result of each check and fails if one fails:
#
#   src/test/servers/two-nodes.sh
#
# With STORE=s3, the nodes share no disk: their images are in a bucket of an S3 server, and nginx requests
# them from the nodes.
#
# Needs nginx, envsubst, curl and the packages of the tests (Debian: apt-get install nginx gettext-base
# curl libaio1 libnuma1). Builds the WAR if necessary. Logs are kept on failure.
set -euo pipefail
cd "$(dirname "$0")/../../.."
. src/test/servers/stage.sh

faces=20
races=${RACES:-200}
# The line of an import. Liquibase logs columns that it added.
imported='import: [0-9]* added'

serves() { [ "$(curl -s "$2/stats")" = "$1 faces" ]; }
answers() { [ "$(curl -s -o "$work/answer" -w '%{http_code}' "${@:2}")" = "$1" ]; }
oneLogSays() { [ "$(grep -l "$1" "$work"/node?.log | wc -l)" = 1 ]; }
noImageOf() { [ -z "$(find "$images" -name "*$(faceName "$1")")" ]; }
allAnswer() { local url; for url in "${@:2}"; do answers "$1" --path-as-is "$url"; done; }
# Brings ten faces of their own to the import directory, and then each to the other node, which takes it down.
# Prints the statuses of the takedowns.
race() {
  local number name
  for number in $(seq "$1" $(($1 + 9))); do
    { base64 --decode < src/test/load/face.jpg.base64; echo "race $number"; } > "$work/race.jpg"
    name=female_35_$(sha256sum "$work/race.jpg" | cut -c 1-40).jpg
    cp "$work/race.jpg" "$work/race.$name"
    mv "$work/race.jpg" "$work/faces/$name"
    echo "$name"
  done > "$work/race.ten"
  cat "$work/race.ten" >> "$work/race.names"
  while read -r name; do
    curl -s -u "admin:$password" -F gender=female -F age=35 -F "image=@$work/race.$name" \
      "${address[other]}/admin/faces" >> "$work/race.uploads"
    status -X DELETE -u "admin:$password" "${address[other]}/admin/faces/$name?reason=race"
  done < "$work/race.ten"
}

bothWaysIn() { grep -q '"outcome":"added"' "$work/race.uploads" && grep -q '"outcome":"known"' "$work/race.uploads"; }

noneCameBack() {
  local name
  while read -r name; do
    allAnswer 410 "$nginx/content/$name" "${address[1]}/content/$name" "${address[2]}/content/$name" &&
      [ -z "$(find "$images" -name "*$name")" ] || { echo "$name came back"; return 1; }
  done < "$work/race.names"
}

linksAreToNginx() { curl -s "$nginx/face/json" | grep -q "\"image_url\":\"$nginx/content/"; }

# The headers of an answer, without those that differ between servers. Writes the body to a file.
headers() {
  curl -s -D - -o "$@" | tr -d '\r' | sort -f |
    grep -v -i -E '^(date|server|connection|keep-alive|transfer-encoding|x-powered-by|x-frame-options):'
}

# Whether nginx returns the same answer as a node.
same() {
  headers "$work/nginx.body" "$nginx$1" "${@:2}" > "$work/nginx.headers"
  headers "$work/node.body" "${address[1]}$1" "${@:2}" > "$work/node.headers"
  diff -i "$work/nginx.headers" "$work/node.headers" &&
    { [ "${2:-}" = --head ] || cmp "$work/nginx.body" "$work/node.body"; }
}

# The same, and with a shared disk nginx must not have asked a node.
sameAlone() { same "$@" && [ "${STORE:-}" = s3 -o "$(tail -n 1 "$work/nginx.log" | cut -d ' ' -f 3-)" = - ]; }

# Repeats a request without a pause until the load ends, and records the statuses.
ask() {
  until [ -e "$work/enough" ]; do
    "${@:2}"
  done > "$work/statuses.$1"
}
status() { curl -s -o /dev/null -w '%{http_code}\n' "$@" || echo "curl ended with $?"; }

# Repeats a POST that the killed node had accepted. Clients must do so, because nginx does not.
statusOfPost() {
  local first
  first=$(status "$@")
  if [ "$first" = 502 ]; then status "$@"; else echo "$first"; fi
}

# Starts the load; the argument is the function that sends POSTs.
startLoad() {
  rm -f "$work/enough"
  load=()
  ask json status "$nginx/face/json" & load+=($!)
  ask image status "$nginx/face/image" & load+=($!)
  ask content status "$nginx$image" & load+=($!)
  ask match "$1" "$nginx/faces/match" -H 'Content-Type: text/csv' --data-binary $'id,gender\n1,female\n' & load+=($!)
}

# Ends the load and checks that all requests succeeded.
endLoad() {
  touch "$work/enough"
  wait "${load[@]}"
  finding "no request failed of $(cat "$work"/statuses.* | wc -l) $1" noneFailed
}
noneFailed() { ! grep -H -v '^200$' "$work"/statuses.*; }

echo "Starting MySQL, two nodes and nginx ..."
bring 1 $faces
startMysql
if [ "${STORE:-}" = s3 ]; then startS3; fi
startNode 1
startNode 2
startNginx
finding "node 1 is healthy" within 240 isHealthy 1
finding "node 2 is healthy" within 240 isHealthy 2
finding "one node has the right to harvest" oneLogSays "This node harvests"
finding "node 1 serves what was brought" within 10 serves $faces "${address[1]}"
finding "node 2 serves it" within 4 serves $faces "${address[2]}"
finding "one node has imported it" oneLogSays "$faces added"
bring $((faces + 1)) $((faces += 2))
finding "node 1 serves what was brought later" within 10 serves $faces "${address[1]}"
finding "node 2 serves it a refresh later" within 4 serves $faces "${address[2]}"
finding "the same node has imported it" oneLogSays "$imported"

image=/content/$(faceName 1)
finding "nginx sends an image as a node does" sameAlone "$image"
finding "... a thumbnail" sameAlone "/content/thumb_$(faceName 1)"
finding "... its headers" sameAlone "$image" --head
finding "... a part" same "$image" -H "Range: bytes=5-99"
finding "... nothing beyond its end" same "$image" -H "Range: bytes=99999999-"
finding "... nothing to who has it" same "$image" -H "If-None-Match: \"$(faceName 1)\""
finding "... what scripts may do" same "$image" -X OPTIONS -H "Access-Control-Request-Method: GET"
finding "... which methods there are" same "$image" -X PUT
finding "... that there is no such image" same "/content/$(faceName 99)"
finding "nginx sends nothing beside the images" answers 404 --path-as-is "$nginx/content/../catalog.mv.db"
finding "health is not for the public, however it is spelt" allAnswer 404 "$nginx"/{health/ready,metrics,prometheus} \
  "$nginx"/{health\;x=1/ready,%68ealth/ready,/health/ready,\;x/health/ready,face/..\;/prometheus,face/%2e%2e%3b/health/live,face/../metrics}
finding "segments may have a semicolon" answers 302 "$nginx/face/view/a;b=c"
finding "links are to nginx" linksAreToNginx

echo "Removing a face ..."
gone=/content/$(faceName 2)
finding "the administration is closed to others" answers 401 -X DELETE "$nginx/admin/faces/$(faceName 2)?reason=test"
finding "a face is taken down" answers 200 -X DELETE -u "admin:$password" "$nginx/admin/faces/$(faceName 2)?reason=test"
finding "node 1 says that it is gone" within 5 answers 410 "${address[1]}$gone"
finding "node 2 does" within 5 answers 410 "${address[2]}$gone"
finding "nginx does, as a node" same "$gone"
finding "its image is deleted" noImageOf 2
# Waits for another import from the directory, in which its file still exists.
sleep 4
finding "... and does not come back" noImageOf 2

importer=$(grep -l "$imported" "$work"/node?.log | sed 's/.*node\(.\).log/\1/') other=$((3 - importer))

echo "Taking down $races faces on one node while the other imports them ..."
for number in $(seq 1 10 $races); do race "$number" >> "$work/race.statuses"; done
finding "each takedown was confirmed" [ "$(grep -c '^200$' "$work/race.statuses")" = $races ]
# Waits for another import, and a refresh of both nodes.
sleep 5
finding "some were imported first, others uploaded first" bothWaysIn
finding "none came back, for nginx and the nodes, and no image is left" noneCameBack
finding "both nodes have the other faces" eval 'serves $((faces - 1)) "${address[1]}" && serves $((faces - 1)) "${address[2]}"'

echo "Killing the node that imports ..."
killed=$importer
startLoad statusOfPost
sleep 3
kill -9 "${pid[killed]}"
wait "${pid[killed]}" 2>/dev/null || true
bring $((faces + 1)) $((faces += 1))
finding "the other imports in its place" within 15 serves $((faces - 1)) "${address[other]}"
endLoad "while it was killed"
finding "what there is not is 404 while one node is down" allAnswer 404 "$nginx"/nothing{1,2,3,4} "$nginx/content/"{a,b,c,d}{,,} \
  "$nginx/content/$(faceName 99)"{,,,}

echo "Starting it again, and stopping the other ..."
startLoad status
startNode "$killed"
finding "it is healthy" within 240 isHealthy "$killed"
kill "${pid[other]}"
wait "${pid[other]}" || true
bring $((faces + 1)) $((faces += 1))
finding "it imports again" within 10 serves $((faces - 1)) "${address[killed]}"
endLoad "while it started and the other stopped"

finish
