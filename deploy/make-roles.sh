#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty volume: the owner of the schema, and two roles that own nothing.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set=owner="$GONGKAI_OWNER_PASSWORD" --set=app="$GONGKAI_APP_PASSWORD" --set=worker="$GONGKAI_WORKER_PASSWORD" <<'SQL'
CREATE ROLE gongkai_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'owner';
CREATE ROLE gongkai_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'app';
CREATE ROLE gongkai_worker LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'worker';
ALTER DATABASE :"DBNAME" OWNER TO gongkai_owner;
SQL
