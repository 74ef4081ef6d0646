-- Forms that arrive together are stored in one transaction: one flush to disk acknowledges them all. Taken
-- in the order of their tokens, so that two such transactions cannot wait for each other.
CREATE FUNCTION submit_responses(p_submissions jsonb) RETURNS TABLE (place bigint, outcome text, revision int)
LANGUAGE plpgsql ROWS 10 SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT s.place, taken.outcome, taken.revision
    FROM (
        SELECT decode(given.token_hash, 'hex') AS token_hash, given.answers, given.texts,
            decode(given.digest, 'hex') AS digest, given.revision, decode(given.browser_hash, 'hex') AS browser_hash,
            given.place
        FROM ROWS FROM (
            jsonb_to_recordset(p_submissions)
                AS (token_hash text, answers jsonb, texts jsonb, digest text, revision int, browser_hash text)
        ) WITH ORDINALITY AS given (token_hash, answers, texts, digest, revision, browser_hash, place)
        ORDER BY given.token_hash, given.place
    ) s
    CROSS JOIN LATERAL submit_response(s.token_hash, s.answers, s.texts, s.digest, s.revision, s.browser_hash) taken;
END $$;

-- A look by token is the same for one token as for twenty: without this the plan is made anew for every call.
ALTER FUNCTION find_invitations(bytea[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION submit_response(bytea, jsonb, jsonb, bytea, integer, bytea) SET plan_cache_mode = force_generic_plan;

-- The same look as find_invitations for one.
DROP FUNCTION find_invitation(bytea);
