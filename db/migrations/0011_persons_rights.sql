-- NOT VALID: adding a constraint that checks old rows is refused where policies bind the owner too; there are none to check.
CREATE TABLE "code_tries" (
	"tenant_id" text NOT NULL,
	"id" bigserial NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"was_looked_at" boolean NOT NULL,
	CONSTRAINT "code_tries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"tenant_id" text NOT NULL,
	"assessment_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	"because" text NOT NULL,
	CONSTRAINT "erasures_tenant_id_assessment_id_pk" PRIMARY KEY("tenant_id","assessment_id")
);
--> statement-breakpoint
CREATE TABLE "notices_seen" (
	"tenant_id" text NOT NULL,
	"client_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notices_seen_tenant_id_client_id_version_pk" PRIMARY KEY("tenant_id","client_id","version")
);
--> statement-breakpoint
CREATE TABLE "share_codes" (
	"tenant_id" text NOT NULL,
	"finder" text NOT NULL,
	"share_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"salt" "bytea" NOT NULL,
	"proof" "bytea" NOT NULL,
	"code" "bytea" NOT NULL,
	"tries_left" integer NOT NULL,
	"locked_until" timestamp with time zone,
	"locks" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "share_codes_tenant_id_finder_pk" PRIMARY KEY("tenant_id","finder")
);
--> statement-breakpoint
CREATE TABLE "share_sessions" (
	"tenant_id" text NOT NULL,
	"id_hash" text NOT NULL,
	"share_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "share_sessions_tenant_id_id_hash_pk" PRIMARY KEY("tenant_id","id_hash")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"tenant_id" text NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"topics" text[] NOT NULL,
	"language" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"ends_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "shares_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "coach_sessions" ADD COLUMN "sid" text;--> statement-breakpoint
ALTER TABLE "jobseeker_sessions" ADD COLUMN "used_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices_seen" ADD CONSTRAINT "notices_seen_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "share_codes" ADD CONSTRAINT "share_codes_tenant_id_share_id_shares_tenant_id_id_fk" FOREIGN KEY ("tenant_id","share_id") REFERENCES "public"."shares"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "share_sessions" ADD CONSTRAINT "share_sessions_tenant_id_share_id_shares_tenant_id_id_fk" FOREIGN KEY ("tenant_id","share_id") REFERENCES "public"."shares"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_tenant_id_assessment_id_assessments_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "public"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
CREATE INDEX "code_tries_at" ON "code_tries" USING btree ("tenant_id","at");--> statement-breakpoint
CREATE INDEX "erasures_client" ON "erasures" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "share_codes_of_share" ON "share_codes" USING btree ("tenant_id","share_id");--> statement-breakpoint
CREATE INDEX "share_sessions_of_share" ON "share_sessions" USING btree ("tenant_id","share_id");--> statement-breakpoint
CREATE INDEX "shares_of_client" ON "shares" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "coach_sessions_sid" ON "coach_sessions" USING btree ("tenant_id","sid");
--> statement-breakpoint
SELECT guard_tenant_table('erasures');
--> statement-breakpoint
SELECT guard_tenant_table('code_tries');
--> statement-breakpoint
SELECT guard_tenant_table('notices_seen');
--> statement-breakpoint
SELECT guard_tenant_table('shares');
--> statement-breakpoint
SELECT guard_tenant_table('share_codes');
--> statement-breakpoint
SELECT guard_tenant_table('share_sessions');
