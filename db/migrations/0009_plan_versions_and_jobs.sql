-- NOT VALID: adding a constraint that checks old rows is refused where policies bind the owner too; there are none to check.
CREATE TABLE "jobs" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"due_on" date NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "jobs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "jobs_once" UNIQUE("tenant_id","plan_id","version","kind")
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"tenant_id" text NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"content" "bytea" NOT NULL,
	"progress" "bytea",
	"approved_by" text NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_versions_tenant_id_plan_id_number_pk" PRIMARY KEY("tenant_id","plan_id","number")
);
--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_tenant_id_plan_id_plans_tenant_id_id_fk" FOREIGN KEY ("tenant_id","plan_id") REFERENCES "public"."plans"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE INDEX "jobs_waiting" ON "jobs" USING btree ("tenant_id","status","run_at");
--> statement-breakpoint
SELECT guard_tenant_table('plan_versions');
--> statement-breakpoint
SELECT guard_tenant_table('jobs');
