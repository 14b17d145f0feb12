#!/bin/sh
# Runs the nightly command now and then every night at three (UTC), for as long as it is let. What fails is tried again the next night.
set -u
trap 'exit 0' TERM INT
while true; do
  node build/commands/retention.js || echo 'The nightly command failed.' >&2
  now=$(date -u +%s)
  # In the background, so that being told to end is heard at once.
  sleep $(((97200 - now % 86400 - 1) % 86400 + 1)) &
  wait $!
done
