-- An invitation whose person was erased stays as a number: somebody was asked, and perhaps answered.
ALTER TABLE invitation ALTER COLUMN person_id DROP NOT NULL;

-- Takes an invitation back as if it had never been made, with what stands behind it.
CREATE FUNCTION drop_invitation(p_district uuid, p_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM response WHERE district_id = p_district AND invitation_id = p_id;
    DELETE FROM response_draft WHERE district_id = p_district AND invitation_id = p_id;
    DELETE FROM paper_entry WHERE district_id = p_district AND invitation_id = p_id;
    DELETE FROM access_code WHERE district_id = p_district AND invitation_id = p_id;
    DELETE FROM delivery_invitation WHERE district_id = p_district AND invitation_id = p_id;
    DELETE FROM invitation WHERE district_id = p_district AND id = p_id;
$$;
REVOKE ALL ON FUNCTION drop_invitation(uuid, uuid) FROM PUBLIC;

-- Two rows have become one person, who is asked once as each audience: in confidential waves that run, of two links as
-- the same audience the one that was answered stays, or the kept row's. How many were taken back. Anonymous waves stay
-- as they are, since nobody can tell what was answered by which link.
CREATE FUNCTION merge_invitations(p_kept uuid, p_other uuid) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    district uuid := current_setting('app.district_id')::uuid;
    pair record;
    taken_back bigint := 0;
BEGIN
    FOR pair IN
        SELECT k.id AS kept_id, o.id AS other_id, w.id AS wave_id
        FROM wave w
        JOIN invitation k ON k.district_id = w.district_id AND k.wave_id = w.id AND k.person_id = p_kept
        JOIN invitation o ON o.district_id = w.district_id AND o.wave_id = w.id AND o.person_id = p_other AND o.audience = k.audience
        WHERE w.district_id = district AND w.mode = 'confidential' AND w.closed_at IS NULL AND w.closes_at > now()
        ORDER BY w.id, k.id
    LOOP
        PERFORM pg_advisory_xact_lock_shared(hashtextextended(pair.wave_id::text, 0));
        PERFORM FROM invitation WHERE district_id = district AND id IN (pair.kept_id, pair.other_id) ORDER BY token_hash FOR UPDATE;
        IF EXISTS (SELECT FROM response WHERE district_id = district AND invitation_id = pair.other_id)
            AND NOT EXISTS (SELECT FROM response WHERE district_id = district AND invitation_id = pair.kept_id) THEN
            PERFORM drop_invitation(district, pair.kept_id);
            UPDATE invitation SET person_id = p_kept WHERE district_id = district AND id = pair.other_id;
        ELSE
            PERFORM drop_invitation(district, pair.other_id);
        END IF;
        taken_back := taken_back + 1;
    END LOOP;
    RETURN taken_back;
END $$;

-- Erases somebody, with all rows that are the same person. What stays says nothing of them: that somebody was asked,
-- answers that nobody can find any more, and the tombstones of their comments. False if there is no such person.
CREATE FUNCTION erase_person(p_person uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    district uuid := current_setting('app.district_id')::uuid;
    root uuid;
    people uuid[];
    invitations uuid[];
    commenters uuid[];
    own uuid[];
    shared uuid[];
    nobody uuid;
BEGIN
    SELECT COALESCE(merged_into, id) INTO root FROM person WHERE district_id = district AND id = p_person;
    IF NOT FOUND THEN RETURN false; END IF;
    SELECT array_agg(id) INTO people FROM (
        SELECT id FROM person WHERE district_id = district AND (id = root OR merged_into = root) ORDER BY id FOR UPDATE
    ) p;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(w::text, 0)) FROM (
        SELECT DISTINCT wave_id AS w FROM invitation WHERE district_id = district AND person_id = ANY(people) ORDER BY 1
    ) waves;
    SELECT COALESCE(array_agg(id), '{}') INTO invitations FROM (
        SELECT id FROM invitation WHERE district_id = district AND person_id = ANY(people) ORDER BY token_hash FOR UPDATE
    ) i;
    SELECT COALESCE(array_agg(id), '{}') INTO commenters FROM commenter WHERE district_id = district AND person_id = ANY(people);

    DELETE FROM response WHERE district_id = district AND invitation_id = ANY(invitations);
    DELETE FROM response_draft WHERE district_id = district AND invitation_id = ANY(invitations);
    DELETE FROM paper_entry WHERE district_id = district AND invitation_id = ANY(invitations);
    DELETE FROM access_code WHERE district_id = district AND invitation_id = ANY(invitations);

    -- Their addresses: those that others have too stay as they are, and lead to this person no more.
    WITH theirs AS (
        SELECT a.id, a.email_key FROM mail_address a
        WHERE a.district_id = district AND (
            a.email_key IN (SELECT email_key FROM person WHERE district_id = district AND id = ANY(people))
            OR a.id IN (SELECT address_id FROM invitation WHERE district_id = district AND id = ANY(invitations))
            OR a.id IN (SELECT address_id FROM commenter WHERE district_id = district AND id = ANY(commenters)))
    ), judged AS (
        SELECT t.id,
            EXISTS (SELECT FROM person p WHERE p.district_id = district AND p.email_key = t.email_key AND p.id <> ALL(people))
            OR EXISTS (SELECT FROM commenter k WHERE k.district_id = district AND k.address_id = t.id AND k.id <> ALL(commenters))
            OR EXISTS (SELECT FROM invitation i WHERE i.district_id = district AND i.address_id = t.id AND i.id <> ALL(invitations))
            AS is_shared
        FROM theirs t
    )
    SELECT COALESCE(array_agg(id) FILTER (WHERE NOT is_shared), '{}'), COALESCE(array_agg(id) FILTER (WHERE is_shared), '{}')
    INTO own, shared FROM judged;

    IF cardinality(shared) > 0 THEN
        nobody := gen_random_uuid();
        INSERT INTO mail_address (district_id, id, email, email_key, token_hash)
        VALUES (district, nobody, '', 'erased ' || nobody, sha256(gen_random_uuid()::text::bytea));
        DELETE FROM delivery_invitation l USING delivery d
        WHERE l.district_id = district AND l.invitation_id = ANY(invitations)
          AND d.district_id = district AND d.id = l.delivery_id AND d.address_id = ANY(shared);
        UPDATE invitation SET address_id = nobody WHERE district_id = district AND id = ANY(invitations) AND address_id = ANY(shared);
        UPDATE commenter SET address_id = nobody WHERE district_id = district AND id = ANY(commenters) AND address_id = ANY(shared);
        UPDATE delivery d SET values = NULL WHERE d.district_id = district AND d.address_id = ANY(shared) AND d.values IS NOT NULL
          AND EXISTS (SELECT FROM delivery_commenter l WHERE l.district_id = district AND l.delivery_id = d.id AND l.commenter_id = ANY(commenters))
          AND NOT EXISTS (SELECT FROM delivery_commenter l WHERE l.district_id = district AND l.delivery_id = d.id AND l.commenter_id <> ALL(commenters));
    END IF;
    UPDATE mail_address SET email = '', email_key = 'erased ' || id, token_hash = sha256(gen_random_uuid()::text::bytea), bounce_words = NULL
    WHERE district_id = district AND id = ANY(own);
    UPDATE delivery SET email = 'erased@erased.invalid', reply = NULL, values = NULL,
        state = CASE WHEN state IN ('queued', 'deferred') THEN 'cancelled' ELSE state END,
        settled_at = CASE WHEN state IN ('queued', 'deferred') THEN now() ELSE settled_at END
    WHERE district_id = district AND address_id = ANY(own);
    UPDATE bounce SET words = '' WHERE district_id = district AND address_id = ANY(own);

    UPDATE invitation SET person_id = NULL, generation = generation + 1, code_hash = NULL, token_hash = sha256(gen_random_uuid()::text::bytea)
    WHERE district_id = district AND id = ANY(invitations);

    -- Comments keep their place and their replies: a dated tombstone, as if their writer had withdrawn them.
    INSERT INTO comment_event (district_id, id, comment_id, at, kind)
    SELECT district, gen_random_uuid(), c.id, now(), 'withdrawn' FROM plan_comment c
    WHERE c.district_id = district AND c.commenter_id = ANY(commenters) AND c.state NOT IN ('withdrawn', 'hidden');
    UPDATE plan_comment SET text = '', quote = NULL,
        shown_as = CASE WHEN shown_as LIKE 'name:%' THEN 'role:community' ELSE shown_as END,
        ended_at = COALESCE(ended_at, now()),
        state = CASE WHEN state = 'hidden' THEN 'hidden' ELSE 'withdrawn' END
    WHERE district_id = district AND commenter_id = ANY(commenters);
    DELETE FROM comment_support WHERE district_id = district AND commenter_id = ANY(commenters);
    UPDATE commenter SET person_id = NULL, name = '', token_hash = sha256(gen_random_uuid()::text::bytea)
    WHERE district_id = district AND id = ANY(commenters);

    DELETE FROM person_change WHERE district_id = district AND person_id = ANY(people);
    DELETE FROM person_merge WHERE district_id = district AND (kept_id = ANY(people) OR other_id = ANY(people));
    DELETE FROM person_difference WHERE district_id = district AND (first_id = ANY(people) OR second_id = ANY(people));
    DELETE FROM people_import_missing WHERE district_id = district AND person_id = ANY(people);
    INSERT INTO erased_person (district_id, source_hash)
    SELECT district, sha256(convert_to(district || ' ' || source_id, 'UTF8')) FROM person WHERE district_id = district AND id = ANY(people)
    ON CONFLICT DO NOTHING;
    DELETE FROM person WHERE district_id = district AND id = ANY(people) AND id <> root;
    DELETE FROM person WHERE district_id = district AND id = root;
    DELETE FROM mail_address a WHERE a.district_id = district AND a.id = ANY(own)
      AND NOT EXISTS (SELECT FROM invitation x WHERE x.district_id = district AND x.address_id = a.id)
      AND NOT EXISTS (SELECT FROM delivery x WHERE x.district_id = district AND x.address_id = a.id)
      AND NOT EXISTS (SELECT FROM commenter x WHERE x.district_id = district AND x.address_id = a.id)
      AND NOT EXISTS (SELECT FROM bounce x WHERE x.district_id = district AND x.address_id = a.id);
    RETURN true;
END $$;
