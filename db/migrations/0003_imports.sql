CREATE TABLE "imports" (
	"origin" text NOT NULL,
	"external_id" text NOT NULL,
	"story_id" bigint NOT NULL,
	CONSTRAINT "imports_origin_external_id_pk" PRIMARY KEY("origin","external_id")
);
--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;