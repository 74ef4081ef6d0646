-- Counts of forms and mails per network at open links are of no use after their hour, and readers are told that they
-- are kept for a day at most. The app's role may delete none of them by itself.
CREATE FUNCTION forget_networks() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH forgotten AS (
        DELETE FROM rate_limit WHERE (key LIKE 'open:%' OR key LIKE 'open-mail:%') AND window_start < now() - interval '1 hour'
        RETURNING 1
    )
    SELECT count(*) FROM forgotten
$$;
