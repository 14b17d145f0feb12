-- NOT VALID: adding a constraint that checks old rows is refused where policies bind the owner too; there are none to check.
ALTER TABLE "assessments" ADD COLUMN "previous_assessment_id" uuid;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_previous_fk" FOREIGN KEY ("tenant_id","previous_assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_previous" UNIQUE("tenant_id","previous_assessment_id");