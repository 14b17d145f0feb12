CREATE TABLE "notice_choices" (
	"tenant_id" text NOT NULL,
	"client_id" uuid NOT NULL,
	"way" text NOT NULL,
	"address" "bytea",
	"consented_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"paused_until" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notice_choices_tenant_id_client_id_pk" PRIMARY KEY("tenant_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"client_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"subject" uuid NOT NULL,
	"occasion" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"is_held" boolean DEFAULT false NOT NULL,
	"unsure" integer DEFAULT 0 NOT NULL,
	"way" text,
	"sent_as" text,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"delivered_at" timestamp with time zone,
	"needs_coach" boolean DEFAULT false NOT NULL,
	"coach_done_at" timestamp with time zone,
	"coach_done_by" text,
	CONSTRAINT "notices_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notices_once" UNIQUE("tenant_id","client_id","kind","subject","occasion")
);
--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("tenant_id","next_try_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "notices_sent_as" ON "notices" USING btree ("tenant_id","sent_as");--> statement-breakpoint
CREATE INDEX "notices_for_coach" ON "notices" USING btree ("tenant_id","ended_at") WHERE needs_coach and coach_done_at is null;--> statement-breakpoint
SELECT guard_tenant_table('notice_choices');
--> statement-breakpoint
SELECT guard_tenant_table('notices');
