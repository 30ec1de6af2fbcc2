-- The audit log can be added to and read, by nobody changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log cannot be changed';
END $$;
--> statement-breakpoint
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER events_keep_all BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A code that was issued stays: paper can't be edited.
CREATE FUNCTION refuse_code_loss() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a short code cannot be deleted or renamed';
END $$;
--> statement-breakpoint
CREATE TRIGGER codes_keep BEFORE DELETE ON codes FOR EACH ROW EXECUTE FUNCTION refuse_code_loss();
--> statement-breakpoint
CREATE TRIGGER codes_keep_name BEFORE UPDATE ON codes FOR EACH ROW
  WHEN (OLD.code IS DISTINCT FROM NEW.code) EXECUTE FUNCTION refuse_code_loss();
--> statement-breakpoint
-- What a reader may see at this moment: readers' queries know this view and not the table.
CREATE VIEW visible_articles AS
  SELECT * FROM articles
  WHERE ending IS NULL AND published_at <= now() AND (remove_at IS NULL OR remove_at > now());
