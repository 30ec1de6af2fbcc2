DROP INDEX "stories_title_trigrams";--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "title_folded" text GENERATED ALWAYS AS (title_key(title)) STORED;--> statement-breakpoint
CREATE INDEX "stories_title_trigrams" ON "stories" USING gin ("title_folded" gin_trgm_ops);