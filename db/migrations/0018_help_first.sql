CREATE TABLE "queue_first" (
	"tenant_id" text NOT NULL,
	"list" "bytea" NOT NULL,
	CONSTRAINT "queue_first_tenant_id_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
SELECT guard_tenant_table('queue_first');
