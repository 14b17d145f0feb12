-- NOT VALID: adding a constraint that checks old rows is refused where policies bind the owner too; there are none to check.
CREATE TABLE "messages" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"author" text NOT NULL,
	"author_id" text NOT NULL,
	"language" text NOT NULL,
	"value" "bytea" NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "messages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"coach_id" text NOT NULL,
	"language" text NOT NULL,
	"value" "bytea" NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"client_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"subject" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "outbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE INDEX "messages_of_client" ON "messages" USING btree ("tenant_id","client_id","written_at");--> statement-breakpoint
CREATE INDEX "notes_of_client" ON "notes" USING btree ("tenant_id","client_id","written_at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("tenant_id","next_try_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "outbox_of_client" ON "outbox" USING btree ("tenant_id","client_id");--> statement-breakpoint
SELECT guard_tenant_table('messages');
--> statement-breakpoint
SELECT guard_tenant_table('notes');
--> statement-breakpoint
SELECT guard_tenant_table('outbox');
