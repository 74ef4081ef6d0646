-- A narrow door, as in narrow_doors: whose personal plan link this is.
CREATE FUNCTION find_commenter(p_token_hash bytea) RETURNS TABLE (district_id uuid, id uuid, district_slug text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.district_id, c.id, d.slug
    FROM commenter c JOIN district d ON d.id = c.district_id
    WHERE c.token_hash = p_token_hash
$$;
