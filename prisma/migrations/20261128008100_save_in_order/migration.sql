-- As before, but the wave's lock comes first, as where answers are sent: a saving that waits for a closing then holds
-- no invitation that the closing has to refer to.
CREATE OR REPLACE FUNCTION save_response_draft(p_token_hash bytea, p_answers jsonb, p_texts jsonb, p_browser_hash bytea, p_replaces boolean)
RETURNS TABLE (outcome text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    asked_in uuid;
    i invitation%ROWTYPE;
    w wave%ROWTYPE;
    state text;
BEGIN
    SELECT wave_id INTO asked_in FROM invitation WHERE token_hash = p_token_hash;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown'; RETURN; END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(asked_in::text, 0));
    SELECT * INTO i FROM invitation WHERE token_hash = p_token_hash FOR UPDATE;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown'; RETURN; END IF;
    SELECT * INTO w FROM wave WHERE district_id = i.district_id AND id = i.wave_id;
    state := wave_state(w.opens_at, w.closes_at, w.closed_at, now());
    IF state <> 'open' THEN RETURN QUERY SELECT state; RETURN; END IF;
    IF w.mode <> 'confidential' THEN RETURN QUERY SELECT 'no_drafts'; RETURN; END IF;
    IF EXISTS (SELECT FROM response WHERE district_id = i.district_id AND invitation_id = i.id) THEN
        RETURN QUERY SELECT 'answered'; RETURN;
    END IF;
    IF NOT p_replaces AND EXISTS (
        SELECT FROM response_draft
        WHERE district_id = i.district_id AND invitation_id = i.id AND browser_hash <> p_browser_hash
    ) THEN
        RETURN QUERY SELECT 'elsewhere'; RETURN;
    END IF;
    INSERT INTO response_draft AS d (district_id, invitation_id, answers, texts, browser_hash)
    VALUES (i.district_id, i.id, p_answers, p_texts, p_browser_hash)
    ON CONFLICT (district_id, invitation_id) DO UPDATE
        SET answers = excluded.answers, texts = excluded.texts, saved_at = now(), browser_hash = excluded.browser_hash;
    RETURN QUERY SELECT 'saved';
END $$;
