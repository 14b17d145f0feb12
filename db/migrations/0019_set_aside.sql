-- A stage more: set aside by a coach. A generated column cannot be altered, so it is made anew, and with it the indexes that hold it.
ALTER TABLE "queue_entries" ADD COLUMN "set_aside_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "set_aside_by" text;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "set_aside_because" text;--> statement-breakpoint
ALTER TABLE "queue_entries" DROP COLUMN "stage";--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "stage" text GENERATED ALWAYS AS (case when status = 'superseded' then 'past' when set_aside_at is not null then 'aside' when due_for <> 'firstInterview' or status in ('draft', 'inReview', 'returned', 'disagreed') then 'waiting' else 'handled' end) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "queue_by_due" ON "queue_entries" USING btree ("tenant_id","stage","language","plan_kind","due_by","sent_at","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_by_sent" ON "queue_entries" USING btree ("tenant_id","stage","language","plan_kind","sent_at","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_of_coach_by_due" ON "queue_entries" USING btree ("tenant_id","coach_id","stage","language","plan_kind","due_by","sent_at","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_of_coach_by_sent" ON "queue_entries" USING btree ("tenant_id","coach_id","stage","language","plan_kind","sent_at","assessment_id");
