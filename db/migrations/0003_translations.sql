CREATE TABLE "translation_switches" (
	"tenant_id" text NOT NULL,
	"id" bigserial NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"is_on" boolean NOT NULL,
	"coach_id" text NOT NULL,
	CONSTRAINT "translation_switches_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"tenant_id" text NOT NULL,
	"client_id" uuid NOT NULL,
	"text_hash" text NOT NULL,
	"language" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"value" "bytea",
	CONSTRAINT "translations_tenant_id_client_id_text_hash_language_pk" PRIMARY KEY("tenant_id","client_id","text_hash","language")
);
--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_tenant_id_client_id_clients_tenant_id_id_fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."clients"("tenant_id","id") ON DELETE no action ON UPDATE no action;