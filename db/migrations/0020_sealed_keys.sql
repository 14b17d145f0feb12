ALTER TABLE "answers" ALTER COLUMN "question_key" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ALTER COLUMN "question_revision" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "key_hash" "bytea";--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "left_out_sealed" "bytea";