-- Who never confirmed and left nothing, and their mail addresses where nothing else refers to them: the app's role may
-- delete neither by itself. An address that unsubscribed or bounced stays, so that it is not mailed again.
CREATE FUNCTION delete_unconfirmed_commenters(p_before timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    district uuid := current_setting('app.district_id')::uuid;
    addresses uuid[];
BEGIN
    WITH gone AS (
        DELETE FROM commenter k
        WHERE k.district_id = district AND k.confirmed_at IS NULL AND k.created_at < p_before
          AND NOT EXISTS (SELECT FROM plan_comment x WHERE x.district_id = district AND x.commenter_id = k.id)
          AND NOT EXISTS (SELECT FROM comment_support x WHERE x.district_id = district AND x.commenter_id = k.id)
          AND NOT EXISTS (SELECT FROM comment_notice x WHERE x.district_id = district AND x.commenter_id = k.id)
          AND NOT EXISTS (SELECT FROM delivery_commenter x WHERE x.district_id = district AND x.commenter_id = k.id)
        RETURNING k.address_id
    )
    SELECT array_agg(address_id) INTO addresses FROM gone;
    DELETE FROM mail_address a
    WHERE a.district_id = district AND a.id = ANY(addresses) AND a.unsubscribed_at IS NULL AND a.bounced_at IS NULL
      AND NOT EXISTS (SELECT FROM commenter x WHERE x.district_id = district AND x.address_id = a.id)
      AND NOT EXISTS (SELECT FROM invitation x WHERE x.district_id = district AND x.address_id = a.id)
      AND NOT EXISTS (SELECT FROM delivery x WHERE x.district_id = district AND x.address_id = a.id);
    RETURN COALESCE(cardinality(addresses), 0);
END $$;
