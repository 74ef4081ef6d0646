-- What nobody can use any more, in every district: the app's role may delete none of it by itself. What staff
-- did stands in audit_entry and stays. A link is known for a month after its end, so that its page can say
-- that it is over. Drafts of a closed wave were settled when it closed.
CREATE FUNCTION delete_what_is_over() RETURNS TABLE (rate_limits bigint, sign_in_links bigint, access_codes bigint, drafts bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM rate_limit WHERE window_start < now() - interval '1 day';
    GET DIAGNOSTICS rate_limits = ROW_COUNT;
    DELETE FROM sign_in_link WHERE expires_at < now() - interval '30 days';
    GET DIAGNOSTICS sign_in_links = ROW_COUNT;
    DELETE FROM access_code WHERE expires_at < now() - interval '1 day';
    GET DIAGNOSTICS access_codes = ROW_COUNT;
    DELETE FROM response_draft d USING invitation i, wave w
    WHERE i.district_id = d.district_id AND i.id = d.invitation_id AND w.district_id = i.district_id AND w.id = i.wave_id
      AND w.closed_at < now() - interval '1 day';
    GET DIAGNOSTICS drafts = ROW_COUNT;
    RETURN NEXT;
END $$;
