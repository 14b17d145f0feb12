ALTER TABLE "plan_versions" ADD COLUMN "seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "name_index" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "coaches" ADD COLUMN "saved_filters" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "coaches" ADD COLUMN "uses_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "queue_by_name_index" ON "queue_entries" USING btree ("tenant_id","name_index","assessment_id");--> statement-breakpoint
-- Whoever was approved before may have seen it: those approvals cannot be undone.
UPDATE "plan_versions" SET "seen_at" = "approved_at";
