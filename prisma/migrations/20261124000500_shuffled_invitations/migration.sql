-- Rewrites every invitation of a wave in random order and in one transaction, so that neither transaction ids nor
-- places on disk tell who answered when. An update stays in its page while that has room, which would keep those
-- together who answered together: so each page is filled up first, and then every row has to leave.
CREATE FUNCTION shuffle_invitations(p_wave_id uuid) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    page record;
    one record;
    now_in bigint;
BEGIN
    -- In the order in which submit_responses takes them, so that neither waits for the other in a ring.
    PERFORM FROM invitation WHERE wave_id = p_wave_id ORDER BY token_hash FOR UPDATE;
    FOR page IN
        SELECT * FROM (
            SELECT DISTINCT ON (block) block, district_id, id
            FROM (SELECT (ctid::text::point)[0]::bigint AS block, district_id, id FROM invitation WHERE wave_id = p_wave_id) placed
            ORDER BY block, gen_random_uuid()
        ) first_of_block ORDER BY gen_random_uuid()
    LOOP
        LOOP
            UPDATE invitation i SET burned = i.burned WHERE i.district_id = page.district_id AND i.id = page.id
            RETURNING (i.ctid::text::point)[0]::bigint INTO now_in;
            EXIT WHEN now_in <> page.block;
        END LOOP;
    END LOOP;
    FOR one IN SELECT district_id, id FROM invitation WHERE wave_id = p_wave_id ORDER BY gen_random_uuid() LOOP
        UPDATE invitation i SET burned = i.burned WHERE i.district_id = one.district_id AND i.id = one.id;
    END LOOP;
END $$;

-- As before, but the wave's lock comes first: a submission that waits for a closing then holds no row which
-- that closing has to rewrite.
CREATE OR REPLACE FUNCTION submit_response(
    p_token_hash bytea, p_answers jsonb, p_texts jsonb, p_digest bytea, p_revision int, p_browser_hash bytea
) RETURNS TABLE (outcome text, revision int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    asked_in uuid;
    i invitation%ROWTYPE;
    w wave%ROWTYPE;
    r response%ROWTYPE;
BEGIN
    SELECT wave_id INTO asked_in FROM invitation WHERE token_hash = p_token_hash;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', 0; RETURN; END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(asked_in::text, 0));
    SELECT * INTO i FROM invitation WHERE token_hash = p_token_hash FOR UPDATE;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', 0; RETURN; END IF;
    SELECT * INTO w FROM wave WHERE district_id = i.district_id AND id = i.wave_id;
    IF w.closed_at IS NOT NULL OR now() >= w.closes_at THEN RETURN QUERY SELECT 'closed', 0; RETURN; END IF;
    IF now() < w.opens_at THEN RETURN QUERY SELECT 'planned', 0; RETURN; END IF;

    IF w.mode = 'anonymous' THEN
        IF i.burned THEN RETURN QUERY SELECT 'same', 0; RETURN; END IF;
        UPDATE invitation SET burned = true WHERE district_id = i.district_id AND id = i.id;
        INSERT INTO staged_response (district_id, wave_id, audience, school_id, language, answers, texts)
        VALUES (i.district_id, i.wave_id, i.audience, i.cell_school_id, i.cell_language, p_answers, p_texts);
        RETURN QUERY SELECT 'stored', 0; RETURN;
    END IF;

    SELECT * INTO r FROM response WHERE district_id = i.district_id AND invitation_id = i.id;
    IF NOT FOUND THEN
        INSERT INTO response (district_id, wave_id, version_id, invitation_id, audience, school_id, language, answers, texts, digest, browser_hash)
        VALUES (i.district_id, i.wave_id, w.version_id, i.id, i.audience, i.cell_school_id, i.cell_language, p_answers, p_texts, p_digest, p_browser_hash);
        DELETE FROM response_draft WHERE district_id = i.district_id AND invitation_id = i.id;
        RETURN QUERY SELECT 'stored', 1;
    ELSIF r.digest = p_digest OR r.browser_hash IS DISTINCT FROM p_browser_hash THEN
        RETURN QUERY SELECT 'same', r.revision;
    ELSIF r.revision = p_revision THEN
        UPDATE response SET answers = p_answers, texts = p_texts, digest = p_digest, revision = r.revision + 1
        WHERE district_id = r.district_id AND id = r.id;
        RETURN QUERY SELECT 'replaced', r.revision + 1;
    ELSE
        RETURN QUERY SELECT 'conflict', r.revision;
    END IF;
END $$;
