ALTER TABLE "stories" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_key_unique" UNIQUE("key");