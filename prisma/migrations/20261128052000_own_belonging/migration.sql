-- Staff may write down by hand whom somebody belongs to; later files leave that alone as they do other fields.
ALTER TABLE person
    DROP CONSTRAINT person_own_fields,
    ADD CONSTRAINT person_own_fields CHECK (own_fields <@ ARRAY['email', 'given_name', 'family_name', 'language', 'organization', 'audiences', 'school_ids']);
