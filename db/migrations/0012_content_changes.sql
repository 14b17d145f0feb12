CREATE TABLE "content_changes" (
	"tenant_id" text NOT NULL,
	"id" bigserial NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"coach_id" text NOT NULL,
	"value" jsonb,
	CONSTRAINT "content_changes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE INDEX "content_changes_key" ON "content_changes" USING btree ("tenant_id","kind","key","id");
--> statement-breakpoint
SELECT guard_tenant_table('content_changes', 'SELECT, INSERT');
