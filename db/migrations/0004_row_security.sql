-- The portal's connections act as this role: it owns nothing and has only the rights given below.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'suunta_app') THEN
    CREATE ROLE suunta_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL; -- made meanwhile for another database of this server
  WHEN insufficient_privilege THEN RAISE EXCEPTION USING ERRCODE = 'SU001';
END $$;
--> statement-breakpoint
-- Each migration that makes a table with client data ends with: SELECT guard_tenant_table('its_name');
CREATE FUNCTION guard_tenant_table(guarded regclass, rights text DEFAULT 'SELECT, INSERT, UPDATE, DELETE') RETURNS void
LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  owned regclass;
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY own_tenant ON %s USING (tenant_id = current_setting(''app.tenant'', true))', guarded);
  EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, suunta_app', guarded);
  EXECUTE format('GRANT %s ON %s TO suunta_app', rights, guarded);
  FOR owned IN
    SELECT d.objid FROM pg_depend d JOIN pg_class c ON c.oid = d.objid AND c.relkind = 'S'
    WHERE d.classid = 'pg_class'::regclass AND d.refobjid = guarded AND d.deptype IN ('a', 'i')
  LOOP
    EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE %s TO suunta_app', owned);
  END LOOP;
END $$;
--> statement-breakpoint
-- The same for reference data without a tenant: SELECT guard_shared_table('its_name'); Only its owner fills it.
CREATE FUNCTION guard_shared_table(guarded regclass) RETURNS void
LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, suunta_app', guarded);
  EXECUTE format('GRANT SELECT ON %s TO suunta_app', guarded);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION guard_tenant_table(regclass, text), guard_shared_table(regclass) FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, drizzle TO suunta_app;
--> statement-breakpoint
-- Whoever starts the portal without the right to migrate sees whether there is anything to apply.
GRANT SELECT ON drizzle.__drizzle_migrations TO suunta_app;
--> statement-breakpoint
-- Every table there is up to here; later ones are guarded by the migrations that make them.
SELECT guard_tenant_table(c.oid::regclass) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'audit_events';
--> statement-breakpoint
SELECT guard_tenant_table('audit_events', 'SELECT, INSERT');
