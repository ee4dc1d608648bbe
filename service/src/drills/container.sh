#!/bin/sh
# What a container engine does with the image, without one: the unpacked jar below /mnt and its data below /srv, everything else
# read-only but for a /tmp of its own, as a user of no name, without any right.
#   container.sh <jar> <folder> <command…>
set -eu
jar=$1
folder=$2
shift 2

mkdir -p "$folder/layers" "$folder/app" "$folder/data"
java -Djarmode=tools -jar "$jar" extract --layers --force --application-filename trin.jar --destination "$folder/layers"
cp -a "$folder/layers/dependencies/." "$folder/layers/snapshot-dependencies/." "$folder/layers/application/." "$folder/app"
chown 10001:10001 "$folder/data"
chmod 700 "$folder/data"

# shellcheck disable=SC2016
exec unshare --mount --propagation private sh -c '
  mount --bind "$0/app" /mnt
  mount --bind "$0/data" /srv
  mount -o remount,bind,ro /mnt
  mount -t tmpfs -o mode=1777 tmpfs /tmp
  mount -o remount,bind,ro /
  cd /mnt
  exec setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
' "$folder" "$@"
