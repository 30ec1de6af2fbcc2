CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_typed";--> statement-breakpoint
DROP INDEX "articles_title_trigrams";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "search_title" "tsvector";--> statement-breakpoint
UPDATE "articles" SET "search_title" = to_tsvector('simple', title_key("title"));--> statement-breakpoint
ALTER TABLE "articles" ALTER COLUMN "search_title" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_title_words" ON "articles" USING gin ("search_title");
--> statement-breakpoint
-- A view keeps the columns it was made with.
CREATE OR REPLACE VIEW visible_articles AS
  SELECT * FROM articles
  WHERE ending IS NULL AND published_at <= now() AND (remove_at IS NULL OR remove_at > now());
