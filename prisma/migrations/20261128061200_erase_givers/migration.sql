-- Takes a person out of an offer: who they are, what they and staff wrote of them, the check, mails that wait. The
-- amounts and the days stay, so that every sum does.
CREATE FUNCTION erase_giver(p_district uuid, p_pledge uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF p_district IS DISTINCT FROM nullif(current_setting('app.district_id', true), '')::uuid THEN
        RETURN false;
    END IF;
    DELETE FROM pledge WHERE district_id = p_district AND id = p_pledge AND state = 'unconfirmed';
    UPDATE pledge SET name = '', email = '', email_key = '', phone = '', organization = '', message = '',
        public_name = NULL, partner_id = NULL, reason = CASE WHEN reason = '' THEN '' ELSE 'Erased' END, erased_at = now()
    WHERE district_id = p_district AND id = p_pledge AND erased_at IS NULL;
    IF NOT FOUND THEN RETURN false; END IF;
    DELETE FROM volunteer_check WHERE district_id = p_district AND pledge_id = p_pledge;
    UPDATE pledge_mail SET words = '', reply = NULL,
        state = CASE WHEN state IN ('queued', 'deferred') THEN 'skipped' ELSE state END
    WHERE district_id = p_district AND pledge_id = p_pledge;
    UPDATE pledge_event SET note = 'Erased' WHERE district_id = p_district AND pledge_id = p_pledge AND note <> '';
    RETURN true;
END $$;
DROP FUNCTION erase_pledge_notes(uuid, uuid);

-- Erasing somebody reaches their offers too, by an address that nobody else of the directory has.
ALTER FUNCTION erase_person(uuid) RENAME TO erase_person_of_outreach;
REVOKE ALL ON FUNCTION erase_person_of_outreach(uuid) FROM PUBLIC;
CREATE FUNCTION erase_person(p_person uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    district uuid := current_setting('app.district_id')::uuid;
    people uuid[];
BEGIN
    SELECT array_agg(o.id) INTO people FROM person p
    JOIN person o ON o.district_id = p.district_id AND COALESCE(p.merged_into, p.id) IN (o.id, o.merged_into)
    WHERE p.district_id = district AND p.id = p_person;
    IF people IS NULL THEN RETURN false; END IF;
    PERFORM erase_giver(district, g.id) FROM pledge g
    WHERE g.district_id = district AND g.email_key <> ''
        AND g.email_key IN (SELECT t.email_key FROM person t WHERE t.district_id = district AND t.id = ANY(people))
        AND NOT EXISTS (SELECT FROM person o WHERE o.district_id = district AND o.email_key = g.email_key AND o.id <> ALL(people));
    RETURN erase_person_of_outreach(p_person);
END $$;
