CREATE TABLE "tenant_keys" (
	"tenant_id" text NOT NULL,
	"purpose" text NOT NULL,
	"version" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"wrapped_by" text NOT NULL,
	"made_under" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"used_from" timestamp with time zone NOT NULL,
	CONSTRAINT "tenant_keys_tenant_id_purpose_version_pk" PRIMARY KEY("tenant_id","purpose","version")
);
--> statement-breakpoint
SELECT guard_tenant_table('tenant_keys', 'SELECT, INSERT, UPDATE');
