#!/bin/sh
# Run once by the image of PostgreSQL on an empty database: the web processes' user, who owns nothing.
set -eu
psql --username postgres --dbname suunta --set ON_ERROR_STOP=1 --set password="$WEB_PASSWORD" <<'SQL'
CREATE ROLE suunta_web LOGIN PASSWORD :'password';
SQL
