-- When the links between a wave's people and their answers were destroyed.
ALTER TABLE wave ADD COLUMN unlinked_at TIMESTAMPTZ;
ALTER TABLE wave ADD CONSTRAINT wave_unlinked CHECK (unlinked_at IS NULL OR mode = 'confidential');

-- What people were told when they were asked stays true: from the first invitation on nobody changes the mode or the
-- day on which links are destroyed, and what is destroyed is not undone.
CREATE FUNCTION keep_promise() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'wave %: what people were promised at the first invitation stays', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER wave_promise BEFORE UPDATE OF mode, unlink_at, invited_at ON wave FOR EACH ROW
    WHEN (OLD.invited_at IS NOT NULL AND (OLD.mode, OLD.unlink_at, OLD.invited_at) IS DISTINCT FROM (NEW.mode, NEW.unlink_at, NEW.invited_at))
    EXECUTE FUNCTION keep_promise();
CREATE TRIGGER wave_unlinked_for_good BEFORE UPDATE OF unlinked_at ON wave FOR EACH ROW
    WHEN (OLD.unlinked_at IS NOT NULL AND OLD.unlinked_at IS DISTINCT FROM NEW.unlinked_at)
    EXECUTE FUNCTION keep_promise();

-- A used link is not made new.
CREATE FUNCTION keep_burned() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a burned invitation stays burned' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER invitation_burned BEFORE UPDATE OF burned ON invitation FOR EACH ROW
    WHEN (OLD.burned AND NOT NEW.burned) EXECUTE FUNCTION keep_burned();

-- The planner's samples would keep whole answers, and tell which were there when it looked. Setting the type anew
-- forgets what it has sampled.
DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN
        SELECT a.attrelid::regclass AS name, a.attname, format_type(a.atttypid, a.atttypmod) AS type
        FROM pg_attribute a
        WHERE (a.attrelid, a.attname) IN (
            ('response'::regclass, 'answers'), ('response'::regclass, 'texts'), ('response'::regclass, 'digest'),
            ('response_draft'::regclass, 'answers'), ('response_draft'::regclass, 'texts'),
            ('staged_response'::regclass, 'answers'), ('staged_response'::regclass, 'texts'),
            ('open_text'::regclass, 'text')
        )
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s', kept.name, kept.attname, kept.type);
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', kept.name, kept.attname);
    END LOOP;
END $$;

-- A deleted or rewritten row lies in its page until it is swept. These are swept soon, and by the worker at once where
-- PostgreSQL lets others than the owner do so.
ALTER TABLE staged_response SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 0);
ALTER TABLE response_draft SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20);
ALTER TABLE response SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20);
ALTER TABLE release_response SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20);
ALTER TABLE invitation SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20);
DO $$
BEGIN
    IF current_setting('server_version_num')::int >= 170000 THEN
        GRANT MAINTAIN ON invitation, response, response_draft, staged_response, release_response, access_code TO fullcircle_app;
    END IF;
END $$;

-- Writes a table anew in the order of its random ids, without the rows that were deleted: sweeping alone leaves
-- their bytes in the page. Others wait for it, so it gives up where it would have to wait itself.
CREATE FUNCTION rewrite_answers(p_table text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
    IF p_table NOT IN ('response', 'response_draft', 'staged_response') THEN
        RAISE EXCEPTION 'rewrite_answers: not a table of answers: %', p_table;
    END IF;
    EXECUTE format('CLUSTER %I USING %I', p_table, p_table || '_pkey');
END $$;

-- The one rule of when a wave can be answered, by the instant `p_at`; its callers give now().
CREATE FUNCTION wave_state(p_opens_at timestamptz, p_closes_at timestamptz, p_closed_at timestamptz, p_at timestamptz) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN p_closed_at IS NOT NULL OR p_at >= p_closes_at THEN 'closed' WHEN p_at < p_opens_at THEN 'planned' ELSE 'open' END
$$;

-- As before, and whether the answers behind a link can still be found.
DROP FUNCTION find_invitations(bytea[]);
CREATE FUNCTION find_invitations(p_token_hashes bytea[])
RETURNS TABLE (
    token_hash bytea,
    district_id uuid, invitation_id uuid, wave_id uuid, version_id uuid, audience text, school_id uuid, language text,
    mode text, state text, opens_at timestamptz, closes_at timestamptz, unlinked_at timestamptz,
    answered boolean, revision int, browser_hash bytea, digest bytea, draft_browser_hash bytea
)
LANGUAGE plpgsql STABLE ROWS 10 SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    SELECT i.token_hash, i.district_id, i.id, i.wave_id, w.version_id, i.audience, i.school_id, i.language, w.mode,
        wave_state(w.opens_at, w.closes_at, w.closed_at, now()), w.opens_at, w.closes_at, w.unlinked_at,
        i.burned OR r.id IS NOT NULL, COALESCE(r.revision, 0), r.browser_hash, r.digest, f.browser_hash
    FROM invitation i
    JOIN wave w ON w.district_id = i.district_id AND w.id = i.wave_id
    LEFT JOIN response r ON r.district_id = i.district_id AND r.invitation_id = i.id
    LEFT JOIN response_draft f ON f.district_id = i.district_id AND f.invitation_id = i.id
    WHERE i.token_hash = ANY (p_token_hashes);
END $$;

CREATE OR REPLACE FUNCTION submit_response(
    p_token_hash bytea, p_answers jsonb, p_texts jsonb, p_digest bytea, p_revision int, p_browser_hash bytea
) RETURNS TABLE (outcome text, revision int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    asked_in uuid;
    i invitation%ROWTYPE;
    w wave%ROWTYPE;
    r response%ROWTYPE;
    state text;
BEGIN
    SELECT wave_id INTO asked_in FROM invitation WHERE token_hash = p_token_hash;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', 0; RETURN; END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(asked_in::text, 0));
    SELECT * INTO i FROM invitation WHERE token_hash = p_token_hash FOR UPDATE;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', 0; RETURN; END IF;
    SELECT * INTO w FROM wave WHERE district_id = i.district_id AND id = i.wave_id;
    state := wave_state(w.opens_at, w.closes_at, w.closed_at, now());
    IF state <> 'open' THEN RETURN QUERY SELECT state, 0; RETURN; END IF;

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

-- Destroys what joins people and answers of a confidential wave whose day has come: how many answers then stand alone,
-- or null where it is not due. Who answered stays known, as in an anonymous wave; the answers get new ids and one day,
-- and they and the invitations are written anew in random order.
CREATE FUNCTION destroy_links(p_wave_id uuid) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    district uuid := current_setting('app.district_id')::uuid;
    freed bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_wave_id::text, 0));
    UPDATE wave SET unlinked_at = now()
    WHERE district_id = district AND id = p_wave_id AND mode = 'confidential'
      AND closed_at IS NOT NULL AND unlink_at <= now() AND unlinked_at IS NULL;
    IF NOT FOUND THEN RETURN NULL; END IF;
    UPDATE invitation i SET burned = true
    WHERE i.district_id = district AND i.wave_id = p_wave_id
      AND EXISTS (SELECT FROM response r WHERE r.district_id = district AND r.invitation_id = i.id);
    DELETE FROM access_code c USING invitation i
    WHERE i.district_id = district AND i.wave_id = p_wave_id AND c.district_id = district AND c.invitation_id = i.id;
    DELETE FROM response_draft d USING invitation i
    WHERE i.district_id = district AND i.wave_id = p_wave_id AND d.district_id = district AND d.invitation_id = i.id;
    WITH gone AS (
        DELETE FROM response WHERE district_id = district AND wave_id = p_wave_id RETURNING *
    ), renewed AS MATERIALIZED (
        SELECT gen_random_uuid() AS new_id, gone.* FROM gone
    ), counted AS (
        DELETE FROM release_response WHERE district_id = district AND wave_id = p_wave_id RETURNING *
    ), noted AS (
        INSERT INTO release_response (district_id, wave_id, baseline, response_id, revision, audience, school_id, language)
        SELECT district, p_wave_id, c.baseline, COALESCE(n.new_id, gen_random_uuid()), c.revision, c.audience, c.school_id, c.language
        FROM counted c LEFT JOIN renewed n ON n.id = c.response_id ORDER BY gen_random_uuid()
    )
    INSERT INTO response (district_id, id, wave_id, version_id, audience, school_id, language, answers, texts, digest, revision, scored)
    SELECT district, new_id, p_wave_id, version_id, audience, school_id, language, answers, texts, '', revision, scored
    FROM renewed ORDER BY gen_random_uuid();
    GET DIAGNOSTICS freed = ROW_COUNT;
    PERFORM shuffle_invitations(p_wave_id);
    RETURN freed;
END $$;

-- What pairs of waves need of links that were destroyed: sums per pair of cells (METHOD 5), no person.
CREATE TABLE "kept_pairs" (
    "district_id" UUID NOT NULL,
    "from_wave_id" UUID NOT NULL,
    "to_wave_id" UUID NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "kept_pairs_pkey" PRIMARY KEY ("district_id","from_wave_id","to_wave_id")
);
ALTER TABLE "kept_pairs" ADD CONSTRAINT "kept_pairs_district_id_from_wave_id_fkey" FOREIGN KEY ("district_id", "from_wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "kept_pairs" ADD CONSTRAINT "kept_pairs_district_id_to_wave_id_fkey" FOREIGN KEY ("district_id", "to_wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
CALL protect_table('kept_pairs', rights => 'SELECT, INSERT');
