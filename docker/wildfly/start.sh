#!/bin/sh
# Starts WildFly with a copy of its configuration in /tmp, because it writes to the same directory, and
# the image may be read-only. WAR and JBOSS_HOME override the paths of the WAR and WildFly.
set -eu
export JBOSS_HOME="${JBOSS_HOME:-/opt/wildfly}"
base="${TMPDIR:-/tmp}/wildfly"

mkdir -p "$base/deployments"
cp -R "$JBOSS_HOME/standalone/configuration" "$base/"
ln -sf "${WAR:-/opt/fakeface/fakeface.war}" "$base/deployments/fakeface.war"
# LAUNCH_JBOSS_IN_BACKGROUND makes this script forward signals to the server.
exec sh "$JBOSS_HOME/bin/standalone.sh" "-Djboss.server.base.dir=$base" -b=0.0.0.0 "$@"
