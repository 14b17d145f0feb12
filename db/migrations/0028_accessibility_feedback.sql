CREATE TABLE "accessibility_feedback" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"language" text NOT NULL,
	"value" "bytea" NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	CONSTRAINT "accessibility_feedback_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE INDEX "accessibility_feedback_written" ON "accessibility_feedback" USING btree ("tenant_id","written_at");
--> statement-breakpoint
SELECT guard_tenant_table('accessibility_feedback');
