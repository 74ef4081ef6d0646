-- Narrow doors: what must be found before a district is known. Each runs as the owner, takes a secret's
-- hash (or a public name) and gives back no more than its caller needs.

CREATE FUNCTION find_district(p_slug text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM district WHERE slug = p_slug
$$;

-- For the worker's schedules and the command line.
CREATE FUNCTION list_districts() RETURNS TABLE (id uuid, slug text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id, slug FROM district ORDER BY slug
$$;

-- For the command line, which names a thing by its id alone.
CREATE FUNCTION find_district_of(p_kind text, p_id uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found_id uuid;
BEGIN
    IF p_kind NOT IN ('survey', 'wave', 'release', 'campaign', 'report', 'people_import') THEN
        RAISE EXCEPTION 'find_district_of: no such kind %', p_kind;
    END IF;
    EXECUTE format('SELECT district_id FROM %I WHERE id = $1', p_kind) INTO found_id USING p_id;
    RETURN found_id;
END $$;

CREATE FUNCTION make_setup_link(p_id uuid, p_token_hash bytea) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH made AS (
        INSERT INTO setup_link (id, token_hash)
        SELECT p_id, p_token_hash WHERE NOT EXISTS (SELECT FROM district)
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM made)
$$;

CREATE FUNCTION is_setup_link(p_token_hash bytea) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM setup_link WHERE token_hash = p_token_hash AND used_at IS NULL)
       AND NOT EXISTS (SELECT FROM district)
$$;

CREATE FUNCTION use_setup_link(p_token_hash bytea) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH used AS (
        UPDATE setup_link SET used_at = now()
        WHERE token_hash = p_token_hash AND used_at IS NULL AND NOT EXISTS (SELECT FROM district)
        RETURNING 1
    )
    SELECT EXISTS (SELECT FROM used)
$$;

CREATE FUNCTION find_staff_by_email(p_email_key text) RETURNS TABLE (district_id uuid, staff_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id, id FROM staff WHERE email_key = p_email_key AND revoked_at IS NULL
$$;

CREATE FUNCTION find_sign_in_link(p_token_hash bytea) RETURNS TABLE (district_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id, id FROM sign_in_link WHERE token_hash = p_token_hash
$$;

CREATE FUNCTION find_sign_in_by_code(p_browser_hash bytea) RETURNS TABLE (district_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id, id FROM sign_in_link
    WHERE browser_hash = p_browser_hash AND used_at IS NULL AND expires_at > now()
$$;

CREATE FUNCTION find_session(p_token_hash bytea)
RETURNS TABLE (district_id uuid, district_slug text, district_name text, timezone text, session_id uuid, staff_id uuid, name text, email text, role text, school_ids uuid[], last_seen_at timestamptz, created_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.district_id, d.slug, d.name, d.timezone, s.id, t.id, t.name, t.email, t.role, t.school_ids, s.last_seen_at, s.created_at
    FROM session s
    JOIN staff t ON t.district_id = s.district_id AND t.id = s.staff_id
    JOIN district d ON d.id = s.district_id
    WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.expires_at > now() AND t.revoked_at IS NULL
$$;

CREATE FUNCTION find_api_token(p_token_hash bytea)
RETURNS TABLE (district_id uuid, staff_id uuid, name text, role text, school_ids uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.district_id, t.id, t.name, t.role, t.school_ids
    FROM api_token a JOIN staff t ON t.district_id = a.district_id AND t.id = a.staff_id
    WHERE a.token_hash = p_token_hash AND a.revoked_at IS NULL AND t.revoked_at IS NULL
$$;

CREATE FUNCTION find_mail_address(p_token_hash bytea) RETURNS TABLE (district_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id, id FROM mail_address WHERE token_hash = p_token_hash
$$;

-- Everything a form page, a post, a receipt or a feedback page has to know of a personal link, in one look.
CREATE FUNCTION find_invitation(p_token_hash bytea)
RETURNS TABLE (
    district_id uuid, invitation_id uuid, wave_id uuid, version_id uuid, audience text, school_id uuid, language text,
    mode text, state text, opens_at timestamptz, closes_at timestamptz,
    answered boolean, revision int, browser_hash bytea, digest bytea, draft_browser_hash bytea
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i.district_id, i.id, i.wave_id, w.version_id, i.audience, i.school_id, i.language, w.mode,
        CASE WHEN w.closed_at IS NOT NULL OR now() >= w.closes_at THEN 'closed' WHEN now() < w.opens_at THEN 'planned' ELSE 'open' END,
        w.opens_at, w.closes_at, i.burned OR r.id IS NOT NULL, COALESCE(r.revision, 0), r.browser_hash, r.digest, f.browser_hash
    FROM invitation i
    JOIN wave w ON w.district_id = i.district_id AND w.id = i.wave_id
    LEFT JOIN response r ON r.district_id = i.district_id AND r.invitation_id = i.id
    LEFT JOIN response_draft f ON f.district_id = i.district_id AND f.invitation_id = i.id
    WHERE i.token_hash = p_token_hash
$$;

CREATE FUNCTION find_invitation_by_code(p_code_hash bytea) RETURNS TABLE (invitation_id uuid, generation int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id, generation FROM invitation WHERE code_hash = p_code_hash
$$;

-- Takes a valid form, in the order DESIGN gives ("Answering"); one transaction, one round trip. The shared
-- advisory lock lets closing wait for what is under way, without a row lock that every submission would fight for.
CREATE FUNCTION submit_response(
    p_token_hash bytea, p_answers jsonb, p_texts jsonb, p_digest bytea, p_revision int, p_browser_hash bytea
) RETURNS TABLE (outcome text, revision int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    i invitation%ROWTYPE;
    w wave%ROWTYPE;
    r response%ROWTYPE;
BEGIN
    SELECT * INTO i FROM invitation WHERE token_hash = p_token_hash FOR UPDATE;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown', 0; RETURN; END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(i.wave_id::text, 0));
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

-- Keeps an unsent form (confidential mode). Another browser's draft is replaced, never shown.
CREATE FUNCTION save_response_draft(p_token_hash bytea, p_answers jsonb, p_texts jsonb, p_browser_hash bytea)
RETURNS TABLE (outcome text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    i invitation%ROWTYPE;
    w wave%ROWTYPE;
BEGIN
    SELECT * INTO i FROM invitation WHERE token_hash = p_token_hash FOR UPDATE;
    IF NOT FOUND THEN RETURN QUERY SELECT 'unknown'; RETURN; END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(i.wave_id::text, 0));
    SELECT * INTO w FROM wave WHERE district_id = i.district_id AND id = i.wave_id;
    IF w.closed_at IS NOT NULL OR now() >= w.closes_at THEN RETURN QUERY SELECT 'closed'; RETURN; END IF;
    IF now() < w.opens_at THEN RETURN QUERY SELECT 'planned'; RETURN; END IF;
    IF w.mode <> 'confidential' THEN RETURN QUERY SELECT 'no_drafts'; RETURN; END IF;
    IF EXISTS (SELECT FROM response WHERE district_id = i.district_id AND invitation_id = i.id) THEN
        RETURN QUERY SELECT 'answered'; RETURN;
    END IF;
    INSERT INTO response_draft AS d (district_id, invitation_id, answers, texts, browser_hash)
    VALUES (i.district_id, i.id, p_answers, p_texts, p_browser_hash)
    ON CONFLICT (district_id, invitation_id) DO UPDATE
        SET answers = excluded.answers, texts = excluded.texts, saved_at = now(), browser_hash = excluded.browser_hash;
    RETURN QUERY SELECT 'saved';
END $$;

-- True while the key has been used at most p_max times in the current window.
CREATE FUNCTION within_rate_limit(p_key text, p_max int, p_window interval) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO rate_limit AS l (key, window_start, count) VALUES (p_key, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN l.window_start < now() - p_window THEN 1 ELSE l.count + 1 END,
        window_start = CASE WHEN l.window_start < now() - p_window THEN now() ELSE l.window_start END
    RETURNING count <= p_max
$$;

-- A change and its job in one transaction. graphile_worker's own schema is made by the worker's migrations at start.
CREATE FUNCTION add_job(p_task text, p_payload jsonb, p_queue text DEFAULT NULL, p_run_at timestamptz DEFAULT NULL, p_key text DEFAULT NULL)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM graphile_worker.add_job(p_task, p_payload::json, queue_name => p_queue, run_at => p_run_at, max_attempts => 25, job_key => p_key);
END $$;
