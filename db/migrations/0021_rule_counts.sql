CREATE TABLE "rule_counts" (
	"tenant_id" text NOT NULL,
	"month" text NOT NULL,
	"rule" text NOT NULL,
	"outcome" text NOT NULL,
	"plans" integer NOT NULL,
	CONSTRAINT "rule_counts_tenant_id_month_rule_outcome_pk" PRIMARY KEY("tenant_id","month","rule","outcome")
);
--> statement-breakpoint
SELECT guard_tenant_table('rule_counts');
