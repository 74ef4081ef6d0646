-- The contacts of partners that these rows of the directory, which are one person, are: by an address that nobody else of
-- the directory has, or else by the address and the whole name.
CREATE FUNCTION partner_contacts_of(p_district uuid, p_people uuid[]) RETURNS TABLE (id uuid, partner_id uuid)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH everybody AS (
        SELECT p.id = ANY(p_people) AS is_theirs, p.email_key, lower(trim(p.given_name || ' ' || p.family_name)) AS name
        FROM person p WHERE p.district_id = p_district AND p.email_key <> ''
    )
    SELECT c.id, c.partner_id FROM partner_contact c
    WHERE c.district_id = p_district AND c.email_key IN (SELECT t.email_key FROM everybody t WHERE t.is_theirs)
        AND (NOT EXISTS (SELECT FROM everybody o WHERE NOT o.is_theirs AND o.email_key = c.email_key)
            OR (EXISTS (SELECT FROM everybody t
                    WHERE t.is_theirs AND t.email_key = c.email_key AND t.name = lower(trim(c.name)))
                AND NOT EXISTS (SELECT FROM everybody o
                    WHERE NOT o.is_theirs AND o.email_key = c.email_key AND o.name = lower(trim(c.name)))))
$$;

-- Erasing somebody takes them from the partners they spoke for.
ALTER FUNCTION erase_person(uuid) RENAME TO erase_person_of_givers;
REVOKE ALL ON FUNCTION erase_person_of_givers(uuid) FROM PUBLIC;
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
    DELETE FROM partner_contact WHERE district_id = district
        AND id IN (SELECT c.id FROM partner_contacts_of(district, people) c);
    RETURN erase_person_of_givers(p_person);
END $$;
