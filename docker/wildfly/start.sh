#!/bin/sh
# Starts WildFly from a copy of its configuration in /tmp: it writes beside it, and the image may be
# read-only. WAR and JBOSS_HOME may say where the WAR and WildFly are.
set -eu
export JBOSS_HOME="${JBOSS_HOME:-/opt/wildfly}"
base="${TMPDIR:-/tmp}/wildfly"

mkdir -p "$base/deployments"
cp -R "$JBOSS_HOME/standalone/configuration" "$base/"
ln -sf "${WAR:-/opt/fakeface/fakeface.war}" "$base/deployments/fakeface.war"
# LAUNCH_JBOSS_IN_BACKGROUND makes it pass signals on.
exec sh "$JBOSS_HOME/bin/standalone.sh" "-Djboss.server.base.dir=$base" -b=0.0.0.0 "$@"
