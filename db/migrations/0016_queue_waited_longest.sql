-- Rows that are due on one day stand by who has waited longest, so the moment of sending comes before the id in both orders by
-- due day. A page is still read from the index alone, in its order, after a place of three parts (db/queries/queue.ts). Urgency is
-- no part of it: its reasons are sealed, and a rank of them beside the row would tell of health and crisis to whoever reads it.
DROP INDEX "queue_by_due";--> statement-breakpoint
DROP INDEX "queue_of_coach_by_due";--> statement-breakpoint
CREATE INDEX "queue_by_due" ON "queue_entries" USING btree ("tenant_id","stage","language","plan_kind","due_by","sent_at","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_of_coach_by_due" ON "queue_entries" USING btree ("tenant_id","coach_id","stage","language","plan_kind","due_by","sent_at","assessment_id");
