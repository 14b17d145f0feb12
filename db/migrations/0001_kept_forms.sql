CREATE TABLE "kept_forms" (
	"tenant_id" text NOT NULL,
	"coach_id" text NOT NULL,
	"path" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"form" "bytea" NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "kept_forms_tenant_id_coach_id_path_pk" PRIMARY KEY("tenant_id","coach_id","path")
);
--> statement-breakpoint
ALTER TABLE "kept_forms" ADD CONSTRAINT "kept_forms_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_forms_expiry" ON "kept_forms" USING btree ("tenant_id","expires_at");