-- A trusted extension of PostgreSQL itself: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "occupation_skills" (
	"occupation" integer NOT NULL,
	"skill" integer NOT NULL,
	"place" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "occupation_skills_occupation_skill_source_pk" PRIMARY KEY("occupation","skill","source")
);
--> statement-breakpoint
CREATE TABLE "skill_concepts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skill_concepts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"uri" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "skill_concepts_by_uri" UNIQUE("uri")
);
--> statement-breakpoint
CREATE TABLE "skill_postings" (
	"word" integer NOT NULL,
	"term" integer NOT NULL,
	CONSTRAINT "skill_postings_word_term_pk" PRIMARY KEY("word","term")
);
--> statement-breakpoint
CREATE TABLE "skill_sources" (
	"name" text PRIMARY KEY NOT NULL,
	"content_hash" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skill_terms" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skill_terms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"concept" integer NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"folded" text[] NOT NULL,
	"weight" real DEFAULT 0 NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skill_words" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skill_words_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"language" text NOT NULL,
	"word" text NOT NULL,
	"concepts" integer DEFAULT 0 NOT NULL,
	"weight" real DEFAULT 1 NOT NULL,
	CONSTRAINT "skill_words_by_word" UNIQUE("language","word")
);
--> statement-breakpoint
ALTER TABLE "skill_terms" ADD CONSTRAINT "skill_terms_concept_skill_concepts_id_fk" FOREIGN KEY ("concept") REFERENCES "public"."skill_concepts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "skill_postings_of_term" ON "skill_postings" USING btree ("term");--> statement-breakpoint
CREATE INDEX "skill_terms_of_concept" ON "skill_terms" USING btree ("concept","language");--> statement-breakpoint
CREATE INDEX "skill_terms_of_source" ON "skill_terms" USING btree ("source");--> statement-breakpoint
CREATE INDEX "skill_words_by_beginning" ON "skill_words" USING btree ("language",left(word, 2));
--> statement-breakpoint
SELECT guard_shared_table(t::regclass)
FROM unnest(ARRAY['skill_concepts', 'skill_terms', 'skill_words', 'skill_postings', 'occupation_skills', 'skill_sources']) AS t;
