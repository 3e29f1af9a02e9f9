# Functions for the other scripts in this directory, to be sourced: checks, and MySQL, nodes and nginx in
# a temporary directory.

work=$(mktemp -d "${TMPDIR:-/tmp}/two-nodes.XXXXXX")
data=$work/data
# The directory of the images; with STORE=s3, that of the bucket.
images=$data/images
port=${PORT:-18060}
address=([1]=http://localhost:$((port + 2)) [2]=http://localhost:$((port + 3)))
nginx=http://localhost:$((port + 1))
password=$(head -c 12 /dev/urandom | base64)
pid=()
failures=0
finished=no

if [ ! -e target/fakeface.war ] || [ ! -e target/servers/mysql ] || [ ! -e target/servers/s3proxy ]; then
  mvn --batch-mode --quiet -DskipTests package pre-integration-test
fi

cleanUp() {
  local processes
  processes=$(jobs -p)
  [ -z "$processes" ] || kill $processes 2>/dev/null || true
  wait
  [ "$finished$failures" = yes0 ] && rm -r "$work" || echo "Logs are in $work"
}
trap cleanUp EXIT

# Prints the description of a check, and whether its command succeeds.
finding() {
  if "${@:2}"; then
    echo "ok      $1"
  else
    echo "NOT SO  $1"
    failures=$((failures + 1))
  fi
}

# Repeats a command until it succeeds, for a maximum number of seconds.
within() {
  local end=$((SECONDS + $1))
  until "${@:2}"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

startMysql() {
  local mysqld=target/servers/mysql/bin/mysqld
  chmod +x $mysqld
  echo "create database fakeface; create user fakeface identified by 'Kathmandu';" \
    "grant all on fakeface.* to fakeface;" > "$work/init.sql"
  set -- --no-defaults --user="$(id -un)" --datadir="$work/mysql"
  $mysqld "$@" --initialize-insecure > "$work/mysql.log" 2>&1
  $mysqld "$@" --bind-address=127.0.0.1 --port="$port" --socket="$work/mysql.socket" --mysqlx=OFF \
    --init-file="$work/init.sql" >> "$work/mysql.log" 2>&1 &
}

# Starts an S3 server and configures the nodes to use its bucket.
startS3() {
  images=$work/buckets/fakeface
  mkdir -p "$images"
  cat > "$work/s3proxy.conf" <<END
s3proxy.endpoint=http://127.0.0.1:$((port + 4))
s3proxy.authorization=aws-v2-or-v4
s3proxy.identity=Kathmandu
s3proxy.credential=Pashupatinath
jclouds.provider=filesystem-nio2
jclouds.identity=unused
jclouds.credential=unused
jclouds.filesystem.basedir=$work/buckets
END
  java -Xmx192m -cp "target/servers/s3proxy/*" org.gaul.s3proxy.Main --properties "$work/s3proxy.conf" \
    > "$work/s3proxy.log" 2>&1 &
  export FAKEFACE_IMAGES_STORE=s3 FAKEFACE_IMAGES_S3_ENDPOINT=http://127.0.0.1:$((port + 4)) \
    FAKEFACE_IMAGES_S3_BUCKET=fakeface FAKEFACE_IMAGES_S3_PATH_STYLE=true \
    AWS_ACCESS_KEY_ID=Kathmandu AWS_SECRET_ACCESS_KEY=Pashupatinath
}

# The data directory of a node. With a bucket, each node has its own.
dataOf() { if [ "${STORE:-}" = s3 ]; then echo "$data$1"; else echo "$data"; fi; }

# The arguments of an instruction of the Dockerfile, adapted to a node on this machine.
dockerfile() {
  sed -n "s/^$1.*\[\"\(.*\)\"\]$/\1/p" docker/payara/Dockerfile | sed 's/", "/\n/g' |
    sed "s|/opt/fakeface|$work|; s|http://localhost:8080|${address[$2]}|; s|^8080$|${address[$2]##*:}|"
}

# The hash of the administrator's password, by the command in docs/administration.md.
hash() { java -cp target/fakeface.war rest.fakeface.admin.HashPassword <<< "$password"; }

startNode() {
  local command
  mapfile -t command < <(dockerfile ENTRYPOINT "$1")
  ln -sf "$PWD"/{target/fakeface.war,target/servers/payara-micro.jar} "$work/"
  ln -sf "$PWD"/docker/payara/{fakeface.asadmin,system.properties} "$work/"
  mkdir -p "$work/tmp$1"
  FAKEFACE_DB_URL=jdbc:mysql://localhost:$port/fakeface FAKEFACE_DB_USER=fakeface \
    FAKEFACE_DB_PASSWORD=Kathmandu FAKEFACE_DATA_DIRECTORY="$(dataOf "$1")" FAKEFACE_PORTRAITS_COUNT=0 \
    FAKEFACE_IMPORT_DIRECTORY="$work/faces" FAKEFACE_REFRESH_INTERVAL=2s FAKEFACE_HARVEST_LEASE=5s \
    FAKEFACE_TRUSTED_PROXIES=127.0.0.1,::1 FAKEFACE_ADMIN_PASSWORD_HASH="$(hash)" \
    JAVA_TOOL_OPTIONS="-Xmx700m -Djava.io.tmpdir=$work/tmp$1" \
    "${command[@]}" >> "$work/node$1.log" 2>&1 &
  pid[$1]=$!
}

isHealthy() {
  local command
  mapfile -t command < <(dockerfile HEALTHCHECK "$1")
  "${command[@]}" > "$work/health.log" 2>&1
}

startNginx() {
  {
    echo "daemon off; pid $work/nginx.pid; error_log $work/nginx-error.log; events {} http {"
    echo "log_format way '\$request_uri \$status \$upstream_status'; access_log $work/nginx.log way;"
    for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $work/$kind;"; done
    FAKEFACE_PORT=$((port + 1)) FAKEFACE_DATA=$data \
      FAKEFACE_NODE_1=${address[1]#http://} FAKEFACE_NODE_2=${address[2]#http://} \
      envsubst '$FAKEFACE_PORT $FAKEFACE_DATA $FAKEFACE_NODE_1 $FAKEFACE_NODE_2' \
      < docker/nginx/fakeface.conf.template
    echo "}"
  } > "$work/nginx.conf"
  # mktemp creates a directory that nginx, running as another user, could not read.
  chmod 755 "$work"
  nginx -e "$work/nginx-error.log" -c "$work/nginx.conf" &
}

# Adds files to the import directory, for faces with the numbers from the first to the last: one picture
# under many names.
bring() {
  local number
  mkdir -p "$work/faces"
  for number in $(seq "$1" "$2"); do
    base64 --decode < src/test/load/face.jpg.base64 > "$work/new.jpg"
    mv "$work/new.jpg" "$work/faces/$(faceName "$number")"
  done
}
faceName() { printf 'female_%d_%040x.jpg' $((20 + $1)) $((0xabcd0000 + $1)); }

# Prints the number of failed checks and ends the script.
finish() {
  finished=yes
  echo "$failures were not so, after $SECONDS s"
  exit $((failures > 0))
}
