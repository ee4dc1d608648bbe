#!/bin/sh
# Starts a command in a network namespace of its own and scans every port of it from another one; prints the open ports.
#   scan.sh <seconds until it is up> <scanner command> -- <command…>
set -eu
seconds=$1
scanner=$2
shift 3

a=trin-a-$$
b=trin-b-$$
left() {
  [ -z "${pid:-}" ] || kill "$pid" 2>/dev/null || true
  ip netns del "$a" 2>/dev/null || true
  ip netns del "$b" 2>/dev/null || true
}
trap left EXIT

ip netns add "$a"
ip netns add "$b"
ip link add "va$$" netns "$a" type veth peer name "vb$$" netns "$b"
ip -n "$a" addr add 192.0.2.1/24 dev "va$$"
ip -n "$b" addr add 192.0.2.2/24 dev "vb$$"
for each in "$a" "$b"; do ip -n "$each" link set lo up; done
ip -n "$a" link set "va$$" up
ip -n "$b" link set "vb$$" up

ip netns exec "$a" "$@" >&2 &
pid=$!
sleep "$seconds"
ip netns exec "$b" sh -c "$scanner 192.0.2.1"
