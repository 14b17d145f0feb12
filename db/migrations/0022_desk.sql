-- What was approved before may have been seen: existing rows get a moment, so that those approvals cannot be undone. A default does
-- it instead of an UPDATE, which the policies that bind the owner would refuse.
ALTER TABLE "plan_versions" ADD COLUMN "seen_at" timestamp with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "plan_versions" ALTER COLUMN "seen_at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "name_index" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "coaches" ADD COLUMN "saved_filters" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "coaches" ADD COLUMN "uses_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "queue_by_name_index" ON "queue_entries" USING btree ("tenant_id","name_index","assessment_id");
