-- Which release the database is of, for /readyz: the record itself stays the owner's. Null where a database
-- was made without a record.
CREATE FUNCTION latest_migration() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF to_regclass('public._prisma_migrations') IS NULL THEN RETURN NULL; END IF;
    RETURN (
        SELECT max(migration_name COLLATE "C") FROM public._prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
    );
END $$;
