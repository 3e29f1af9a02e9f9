#!/bin/bash
# Deploys the WAR on Payara Server by asadmin, with H2, MySQL and a data source of the server. Prints the
# result of each check and fails if one fails:
#
#   src/test/servers/payara-server.sh
#
# Needs curl and the packages of the tests. Downloads Payara Server by Maven (170 MB), and builds the WAR
# if necessary. Logs are kept on failure.
set -euo pipefail
cd "$(dirname "$0")/../../.."
. src/test/servers/stage.sh

payara=target/servers/payara6
version=$(sed -n 's|.*<payara.version>\(.*\)</payara.version>.*|\1|p' pom.xml | head -1)
server=http://localhost:$((port + 80))

if [ ! -e $payara ]; then
  mvn --batch-mode --quiet dependency:unpack "-Dartifact=fish.payara.distributions:payara:$version:zip" \
    -DoutputDirectory=target/servers
fi

asadmin() { sh $payara/bin/asadmin --interactive=false --port $((port + 48)) "$@" >> "$work/asadmin.log"; }
stopDomain() {
  sh $payara/bin/asadmin stop-domain --domaindir "$work/domains" fakeface >> "$work/asadmin.log" 2>&1
}
trap 'stopDomain || true; cleanUp' EXIT

hasFaces() { [ "$(curl -s "$server/stats")" = "20 faces" ]; }
servesFaces() { curl -sf "$server/face/json?gender=female&minimum_age=18" | grep -q '"gender":"female"'; }
isReady() { curl -sf "$server/health/ready" | grep -q '"name":"catalog","status":"UP"'; }

prepare_h2() { :; }
prepare_mysql() { asadmin add-library target/fakeface/WEB-INF/lib/mysql-connector-j-*.jar; }
prepare_jndi() { asadmin multimode --file docker/payara/datasource.asadmin; }

# Starts the server anew and runs the application with the given settings.
withSettings() {
  echo "${*:2}" | sed 's/[A-Z_]*PASSWORD=[^ ]*//'
  env FAKEFACE_PORTRAITS_COUNT=20 FAKEFACE_DATA_DIRECTORY="$work/data-$1" "${@:2}" \
    sh $payara/bin/asadmin start-domain --domaindir "$work/domains" fakeface >> "$work/asadmin.log"
  prepare_"$1"
  asadmin deploy --force --contextroot / target/fakeface.war
  finding "the catalog fills" within 60 hasFaces
  finding "a face is served" servesFaces
  finding "/health/ready tells of the catalog" isReady
  finding "/openapi is there" curl -sf -o /dev/null "$server/openapi"
  asadmin undeploy fakeface
  stopDomain
}

echo "Starting MySQL, making a domain ..."
startMysql
asadmin create-domain --domaindir "$work/domains" --portbase "$port" --nopassword fakeface

withSettings h2 FAKEFACE_DB_WAIT=0s
withSettings mysql FAKEFACE_DB_URL=jdbc:mysql://localhost:$port/fakeface FAKEFACE_DB_USER=fakeface \
  FAKEFACE_DB_PASSWORD=Kathmandu
withSettings jndi FAKEFACE_DB_JNDI=jdbc/fakeface DATASOURCE_URL=jdbc:mysql://localhost:$port/fakeface \
  DATASOURCE_USER=fakeface DATASOURCE_PASSWORD=Kathmandu

finish
