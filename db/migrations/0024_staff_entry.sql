CREATE TABLE "staff_entries" (
	"tenant_id" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"coach_id" text NOT NULL,
	"how" text NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_entries_tenant_id_assessment_id_pk" PRIMARY KEY("tenant_id","assessment_id")
);
--> statement-breakpoint
ALTER TABLE "jobseeker_sessions" ADD COLUMN "opened_by" text;--> statement-breakpoint
ALTER TABLE "staff_entries" ADD CONSTRAINT "staff_entries_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
SELECT guard_tenant_table('staff_entries');
