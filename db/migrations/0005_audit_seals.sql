CREATE TABLE "audit_seals" (
	"tenant_id" text NOT NULL,
	"number" integer NOT NULL,
	"after_id" bigint NOT NULL,
	"until_id" bigint NOT NULL,
	"rows" integer NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_seals_tenant_id_number_pk" PRIMARY KEY("tenant_id","number")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "id" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "id" SET DEFAULT nextval(case when pg_current_xact_id() is not null then 'audit_events_id_seq'::regclass end);
--> statement-breakpoint
SELECT guard_tenant_table('audit_seals', 'SELECT, INSERT');
