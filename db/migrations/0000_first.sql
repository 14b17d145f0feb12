CREATE TABLE "answers" (
	"tenant_id" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"question_key" text NOT NULL,
	"question_revision" integer NOT NULL,
	"language" text NOT NULL,
	"value" "bytea" NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answers_tenant_id_assessment_id_revision_pk" PRIMARY KEY("tenant_id","assessment_id","revision")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"interview_by" date,
	CONSTRAINT "assessments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"tenant_id" text NOT NULL,
	"id" bigserial NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"client_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"purpose" text NOT NULL,
	CONSTRAINT "audit_events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"data_key" "bytea" NOT NULL,
	"master_key_version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clients_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"draft" "bytea" NOT NULL,
	"edits" "bytea" NOT NULL,
	"messages" "bytea" NOT NULL,
	"coach_id" text,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plans_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "plans_of_assessment" UNIQUE("tenant_id","assessment_id")
);
--> statement-breakpoint
CREATE TABLE "coach_sessions" (
	"tenant_id" text NOT NULL,
	"id_hash" text NOT NULL,
	"coach_id" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "coach_sessions_tenant_id_id_hash_pk" PRIMARY KEY("tenant_id","id_hash")
);
--> statement-breakpoint
CREATE TABLE "coaches" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "coaches_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "jobseeker_sessions" (
	"tenant_id" text NOT NULL,
	"id_hash" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "jobseeker_sessions_tenant_id_id_hash_pk" PRIMARY KEY("tenant_id","id_hash")
);
--> statement-breakpoint
CREATE TABLE "resume_codes" (
	"tenant_id" text NOT NULL,
	"finder" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"salt" "bytea" NOT NULL,
	"proof" "bytea" NOT NULL,
	"code" "bytea" NOT NULL,
	"tries_left" integer NOT NULL,
	"locked_until" timestamp with time zone,
	"locks" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "resume_codes_tenant_id_finder_pk" PRIMARY KEY("tenant_id","finder")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"tenant_id" text NOT NULL,
	"id_hash" text NOT NULL,
	"state" text NOT NULL,
	"nonce" text NOT NULL,
	"code_verifier" text NOT NULL,
	"language" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_attempts_tenant_id_id_hash_pk" PRIMARY KEY("tenant_id","id_hash")
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_queue" ON "assessments" USING btree ("tenant_id","status","interview_by","id");--> statement-breakpoint
CREATE INDEX "audit_events_client" ON "audit_events" USING btree ("tenant_id","client_id","id");--> statement-breakpoint
CREATE INDEX "jobseeker_sessions_assessment" ON "jobseeker_sessions" USING btree ("tenant_id","assessment_id");--> statement-breakpoint
CREATE INDEX "resume_codes_assessment" ON "resume_codes" USING btree ("tenant_id","assessment_id");