ALTER TABLE "audit_events" ALTER COLUMN "client_id" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("tenant_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_events_coach" ON "audit_events" USING btree ("tenant_id","actor_id","at","id") WHERE actor_kind = 'coach';