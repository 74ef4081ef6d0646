-- find_invitation for as many tokens as wait at one moment: under load the look-ups of a form page share
-- round trips. In PL/pgSQL, whose plans are kept on every PostgreSQL we support.
CREATE FUNCTION find_invitations(p_token_hashes bytea[])
RETURNS TABLE (
    token_hash bytea,
    district_id uuid, invitation_id uuid, wave_id uuid, version_id uuid, audience text, school_id uuid, language text,
    mode text, state text, opens_at timestamptz, closes_at timestamptz,
    answered boolean, revision int, browser_hash bytea, digest bytea, draft_browser_hash bytea
)
LANGUAGE plpgsql STABLE ROWS 10 SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT i.token_hash, i.district_id, i.id, i.wave_id, w.version_id, i.audience, i.school_id, i.language, w.mode,
        CASE WHEN w.closed_at IS NOT NULL OR now() >= w.closes_at THEN 'closed' WHEN now() < w.opens_at THEN 'planned' ELSE 'open' END,
        w.opens_at, w.closes_at, i.burned OR r.id IS NOT NULL, COALESCE(r.revision, 0), r.browser_hash, r.digest, f.browser_hash
    FROM invitation i
    JOIN wave w ON w.district_id = i.district_id AND w.id = i.wave_id
    LEFT JOIN response r ON r.district_id = i.district_id AND r.invitation_id = i.id
    LEFT JOIN response_draft f ON f.district_id = i.district_id AND f.invitation_id = i.id
    WHERE i.token_hash = ANY (p_token_hashes);
END $$;
