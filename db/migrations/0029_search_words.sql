ALTER TABLE "search_word" DROP CONSTRAINT "search_word_pkey";--> statement-breakpoint
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_folded_word_pk" PRIMARY KEY("folded","word");
