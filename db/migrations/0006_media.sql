-- Every medium that a story's content names, wherever it stands.
CREATE FUNCTION media_ids(content jsonb) RETURNS bigint[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN ARRAY(
    SELECT (named #>> '{}')::bigint
    FROM (
      SELECT jsonb_path_query(content, 'strict $.**.mediaId')
      UNION
      SELECT jsonb_path_query(content, 'strict $.**.posterId')
    ) AS all_of_them (named)
    WHERE jsonb_typeof(named) = 'number' AND named #>> '{}' ~ '^[0-9]{1,15}$'
  );
--> statement-breakpoint
DROP INDEX "media_created_at_index";--> statement-breakpoint
CREATE INDEX "revisions_media" ON "revisions" USING gin (media_ids("content"));--> statement-breakpoint
CREATE INDEX "media_latest" ON "media" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "media_by_kind" ON "media" USING btree ("kind","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "media_words" ON "media" USING gin (title_key("name" || ' ' || "caption" || ' ' || "alt" || ' ' || "credit") gin_trgm_ops);