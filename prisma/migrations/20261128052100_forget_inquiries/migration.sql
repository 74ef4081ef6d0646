-- When the words of a case, and who asked, were deleted: on request, or since it was over for so long.
ALTER TABLE inquiry ADD COLUMN emptied_at TIMESTAMPTZ;
ALTER TABLE inquiry_promise
    ADD COLUMN kept_months INTEGER NOT NULL DEFAULT 24,
    ADD CONSTRAINT inquiry_promise_kept CHECK (kept_months BETWEEN 1 AND 120);

-- Deletes what these cases say and who asked. What stays counts: that something came in and was answered, when, by
-- which channel, for which audience, school and language. Mails that were not sent yet are not sent any more.
CREATE FUNCTION empty_inquiries(p_district uuid, p_ids uuid[]) RETURNS bigint
LANGUAGE sql SET search_path = public, pg_temp AS $$
    UPDATE inquiry_message SET body = '', message_id = NULL, reply = NULL, next_attempt_at = NULL,
        author = CASE WHEN kind = 'question' THEN '' ELSE author END,
        state = CASE WHEN state IN ('queued', 'deferred', 'sending', 'unknown') THEN 'failed' ELSE state END
    WHERE district_id = p_district AND inquiry_id = ANY(p_ids);
    WITH emptied AS (
        UPDATE inquiry SET subject = '', name = '', email = '', email_key = '', phone = '', satisfaction_note = '',
            token_hash = sha256(gen_random_uuid()::text::bytea), emptied_at = now(),
            close_reason = CASE WHEN state IN ('waiting', 'asked_back') THEN 'no_answer_needed' ELSE close_reason END,
            closed_at = CASE WHEN state IN ('waiting', 'asked_back') THEN now() ELSE closed_at END,
            state = CASE WHEN state IN ('waiting', 'asked_back') THEN 'closed' ELSE state END
        WHERE district_id = p_district AND id = ANY(p_ids) AND emptied_at IS NULL
        RETURNING 1
    )
    SELECT count(*) FROM emptied
$$;

-- The cases that these rows of the directory, which are one person, may have asked: by an address they have or had, by
-- their telephone, or by their whole name alone. `is_theirs` where nobody else can have asked it; the others, of
-- an address, a number or a name that others have too, are for a person to judge.
CREATE FUNCTION inquiries_of(p_district uuid, p_people uuid[]) RETURNS TABLE (id uuid, is_theirs boolean)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH theirs AS (
        SELECT p.email_key, regexp_replace(p.phone, '\D', '', 'g') AS phone,
            lower(trim(p.given_name || ' ' || p.family_name)) AS name
        FROM person p WHERE p.district_id = p_district AND p.id = ANY(p_people)
    ), keys AS (
        SELECT email_key AS key FROM theirs WHERE email_key <> ''
        UNION
        SELECT lower(w.email) FROM person_change c
        CROSS JOIN LATERAL (VALUES (c.before ->> 'email'), (c.after ->> 'email')) AS w(email)
        WHERE c.district_id = p_district AND c.person_id = ANY(p_people) AND w.email <> ''
        UNION
        SELECT a.email_key FROM invitation i
        JOIN mail_address a ON a.district_id = i.district_id AND a.id = i.address_id
        WHERE i.district_id = p_district AND i.person_id = ANY(p_people)
    ), others AS (
        SELECT p.email_key, regexp_replace(p.phone, '\D', '', 'g') AS phone,
            lower(trim(p.given_name || ' ' || p.family_name)) AS name
        FROM person p WHERE p.district_id = p_district AND p.id <> ALL(p_people)
    ), names AS (
        SELECT DISTINCT name FROM theirs WHERE name LIKE '% %'
    ), asked AS (
        SELECT i.id, i.email_key, lower(trim(i.name)) AS name, regexp_replace(i.phone, '\D', '', 'g') AS phone,
            i.email_key IN (SELECT key FROM keys) AS by_address,
            i.phone <> '' AND regexp_replace(i.phone, '\D', '', 'g') IN (SELECT phone FROM theirs WHERE length(phone) >= 7) AS by_phone
        FROM inquiry i WHERE i.district_id = p_district AND i.emptied_at IS NULL
    )
    SELECT a.id,
        CASE WHEN (a.by_address AND EXISTS (SELECT FROM others o WHERE o.email_key = a.email_key))
            OR (NOT a.by_address AND a.by_phone AND EXISTS (SELECT FROM others o WHERE o.phone = a.phone))
            THEN a.name IN (SELECT name FROM theirs WHERE name <> '') AND NOT EXISTS (
                SELECT FROM others o WHERE o.name = a.name AND (o.email_key = a.email_key OR (o.phone <> '' AND o.phone = a.phone)))
            ELSE a.by_address OR a.by_phone END
    FROM asked a
    WHERE a.by_address OR a.by_phone OR (a.email_key = '' AND a.phone = '' AND a.name IN (SELECT name FROM names))
$$;

-- A pattern that finds a name or an address as it is: no part of a longer one.
CREATE FUNCTION naming(p_words text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT '(?<![[:alnum:]@._+-])'
        || regexp_replace(regexp_replace(p_words, '([].^$*+?(){}|\\[-])', '\\\1', 'g'), '\s+', '\\s+', 'g')
        || '(?![[:alnum:]@-]|\.[[:alnum:]])'
$$;

-- What staff's log of outreach says with these words in it.
CREATE FUNCTION touches_naming(p_district uuid, p_words text[]) RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT t.id FROM touch t
    WHERE t.district_id = p_district AND EXISTS (
        SELECT FROM unnest(p_words) AS w(word)
        WHERE (t.title || E'\n' || t.note || E'\n' || t.handled_by || E'\n' || array_to_string(t.links, E'\n')) ~* naming(w.word))
$$;

-- By which words these rows, which are one person, are named: their addresses, and their whole name where nobody else,
-- of the directory or the staff, has it.
CREATE FUNCTION words_naming(p_district uuid, p_people uuid[]) RETURNS text[]
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH theirs AS (
        SELECT p.email, p.email_key, lower(trim(p.given_name || ' ' || p.family_name)) AS name
        FROM person p WHERE p.district_id = p_district AND p.id = ANY(p_people)
    )
    SELECT COALESCE(array_agg(DISTINCT words), '{}') FROM (
        SELECT email_key AS words FROM theirs t WHERE email_key <> '' AND NOT EXISTS (
            SELECT FROM person o WHERE o.district_id = p_district AND o.email_key = t.email_key AND o.id <> ALL(p_people))
        UNION
        SELECT name FROM theirs t WHERE name LIKE '% %'
            AND NOT EXISTS (SELECT FROM person o WHERE o.district_id = p_district AND o.id <> ALL(p_people)
                AND lower(trim(o.given_name || ' ' || o.family_name)) = t.name)
            AND NOT EXISTS (SELECT FROM staff s WHERE s.district_id = p_district AND lower(trim(s.name)) = t.name
                AND s.email_key NOT IN (SELECT email_key FROM theirs))
    ) w
$$;

-- Takes words out of a text.
CREATE FUNCTION without_words(p_text text, p_words text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
DECLARE
    word text;
BEGIN
    FOREACH word IN ARRAY p_words LOOP
        p_text := regexp_replace(p_text, naming(word), '(erased)', 'gi');
    END LOOP;
    RETURN p_text;
END $$;

-- Erasing somebody reaches what outreach holds of them before the directory forgets how to find it.
ALTER FUNCTION erase_person(uuid) RENAME TO erase_person_of_directory;
REVOKE ALL ON FUNCTION erase_person_of_directory(uuid) FROM PUBLIC;
CREATE FUNCTION erase_person(p_person uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    district uuid := current_setting('app.district_id')::uuid;
    people uuid[];
    words text[];
BEGIN
    SELECT array_agg(o.id) INTO people FROM person p
    JOIN person o ON o.district_id = p.district_id AND COALESCE(p.merged_into, p.id) IN (o.id, o.merged_into)
    WHERE p.district_id = district AND p.id = p_person;
    IF people IS NULL THEN RETURN false; END IF;
    PERFORM empty_inquiries(district, ARRAY(SELECT i.id FROM inquiries_of(district, people) i WHERE i.is_theirs));
    words := words_naming(district, people);
    UPDATE touch SET title = without_words(title, words), note = without_words(note, words),
        handled_by = without_words(handled_by, words),
        links = ARRAY(SELECT without_words(l.link, words) FROM unnest(links) WITH ORDINALITY AS l(link, place) ORDER BY l.place)
    WHERE district_id = district AND id IN (SELECT n.id FROM touches_naming(district, words) n);
    RETURN erase_person_of_directory(p_person);
END $$;
