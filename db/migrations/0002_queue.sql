CREATE TABLE "name_words" (
	"tenant_id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"assessment_id" uuid NOT NULL,
	CONSTRAINT "name_words_tenant_id_hash_assessment_id_pk" PRIMARY KEY("tenant_id","hash","assessment_id")
);
--> statement-breakpoint
CREATE TABLE "queue_entries" (
	"tenant_id" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"status" text NOT NULL,
	"plan_kind" text NOT NULL,
	"language" text NOT NULL,
	"due_by" date NOT NULL,
	"due_for" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"coach_id" text,
	"facts" "bytea",
	"stage" text GENERATED ALWAYS AS (case when status = 'superseded' then 'past' when due_for <> 'firstInterview' or status in ('draft', 'inReview', 'returned', 'disagreed') then 'waiting' else 'handled' end) STORED NOT NULL,
	CONSTRAINT "queue_entries_tenant_id_assessment_id_pk" PRIMARY KEY("tenant_id","assessment_id")
);
--> statement-breakpoint
DROP INDEX "assessments_queue";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "kept_lines" integer;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "changed_lines" integer;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "dropped_lines" integer;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "added_lines" integer;--> statement-breakpoint
ALTER TABLE "name_words" ADD CONSTRAINT "name_words_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD CONSTRAINT "queue_entries_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD CONSTRAINT "queue_entries_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "name_words_assessment" ON "name_words" USING btree ("tenant_id","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_by_due" ON "queue_entries" USING btree ("tenant_id","stage","language","plan_kind","due_by","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_by_sent" ON "queue_entries" USING btree ("tenant_id","stage","language","plan_kind","sent_at","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_of_coach_by_due" ON "queue_entries" USING btree ("tenant_id","coach_id","stage","language","plan_kind","due_by","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_of_coach_by_sent" ON "queue_entries" USING btree ("tenant_id","coach_id","stage","language","plan_kind","sent_at","assessment_id");--> statement-breakpoint
CREATE INDEX "queue_without_facts" ON "queue_entries" USING btree ("tenant_id","assessment_id") WHERE facts is null;--> statement-breakpoint
CREATE INDEX "plans_approved" ON "plans" USING btree ("tenant_id","approved_at") WHERE approved_at is not null;--> statement-breakpoint
INSERT INTO "queue_entries" ("tenant_id", "assessment_id", "client_id", "status", "plan_kind", "language", "due_by", "due_for", "sent_at", "coach_id")
SELECT a."tenant_id", a."id", a."client_id", p."status", 'employment', a."language", a."interview_by", 'firstInterview', a."sent_at", p."coach_id"
FROM "assessments" a JOIN "plans" p ON p."tenant_id" = a."tenant_id" AND p."assessment_id" = a."id"
WHERE a."sent_at" IS NOT NULL AND a."interview_by" IS NOT NULL;
