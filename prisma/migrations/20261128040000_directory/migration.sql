-- What staff know of a person beside what files say: how to reach them, whether at all, and what they agreed to.
-- `own_fields` are columns that staff wrote and imports leave alone; `origin` is the kind of file they came with.
ALTER TABLE person
    ADD COLUMN phone TEXT NOT NULL DEFAULT '',
    ADD COLUMN channel TEXT NOT NULL DEFAULT 'mail',
    ADD COLUMN do_not_contact BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN consent TEXT NOT NULL DEFAULT '',
    ADD COLUMN own_fields TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN gone_at TIMESTAMPTZ,
    ADD COLUMN merged_into UUID,
    ADD COLUMN origin TEXT NOT NULL DEFAULT 'csv',
    ADD CONSTRAINT person_channel CHECK (channel IN ('mail', 'letter', 'phone')),
    ADD CONSTRAINT person_own_fields CHECK (own_fields <@ ARRAY['email', 'given_name', 'family_name', 'language', 'organization']),
    ADD CONSTRAINT person_merged_into_other CHECK (merged_into <> id),
    ADD CONSTRAINT person_district_id_merged_into_fkey FOREIGN KEY (district_id, merged_into) REFERENCES person(district_id, id) ON DELETE RESTRICT ON UPDATE NO ACTION;
CREATE INDEX person_merged_into ON person (district_id, merged_into) WHERE merged_into IS NOT NULL;

-- The people there are, each once: who is gone is left out, and rows that were found to be one person count as one,
-- with the audiences and schools of them all.
CREATE VIEW contact WITH (security_invoker = true) AS
SELECT p.district_id, p.id, p.source_id, p.email, p.email_key, p.given_name, p.family_name, p.language, p.organization,
    p.channel, p.do_not_contact,
    CASE WHEN m.audiences IS NULL THEN p.audiences
        ELSE ARRAY(SELECT DISTINCT a FROM unnest(CASE WHEN p.gone_at IS NULL THEN p.audiences ELSE '{}' END || m.audiences) a ORDER BY a) END AS audiences,
    CASE WHEN m.audiences IS NULL THEN p.school_ids
        ELSE ARRAY(SELECT DISTINCT s FROM unnest(CASE WHEN p.gone_at IS NULL THEN p.school_ids ELSE '{}' END || m.school_ids) s ORDER BY s) END AS school_ids
FROM person p
LEFT JOIN (
    SELECT o.district_id, o.merged_into, array_agg(a.audience) AS audiences,
        COALESCE(array_agg(s.school_id) FILTER (WHERE s.school_id IS NOT NULL), '{}') AS school_ids
    FROM person o
    CROSS JOIN LATERAL unnest(o.audiences) AS a(audience)
    LEFT JOIN LATERAL unnest(o.school_ids) AS s(school_id) ON true
    WHERE o.merged_into IS NOT NULL AND o.gone_at IS NULL
    GROUP BY o.district_id, o.merged_into
) m ON m.district_id = p.district_id AND m.merged_into = p.id
WHERE p.merged_into IS NULL AND (p.gone_at IS NULL OR m.audiences IS NOT NULL);
GRANT SELECT ON contact TO fullcircle_app;

-- What changed of a person, when, by whom: only the columns that changed.
CREATE TABLE "person_change" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "import_id" UUID,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "person_change_pkey" PRIMARY KEY ("district_id", "id")
);
CREATE INDEX "person_change_district_id_person_id_at_idx" ON "person_change"("district_id", "person_id", "at");
ALTER TABLE "person_change" ADD CONSTRAINT "person_change_district_id_person_id_fkey" FOREIGN KEY ("district_id", "person_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "person_change" ADD CONSTRAINT "person_change_district_id_import_id_fkey" FOREIGN KEY ("district_id", "import_id") REFERENCES "people_import"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Two rows that are one person: the other stays as it is and points to the one that is kept.
CREATE TABLE "person_merge" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "undone_by" TEXT,

    CONSTRAINT "person_merge_pkey" PRIMARY KEY ("district_id", "id")
);
CREATE UNIQUE INDEX "person_merge_other" ON "person_merge"("district_id", "other_id") WHERE "undone_at" IS NULL;
CREATE INDEX "person_merge_district_id_kept_id_idx" ON "person_merge"("district_id", "kept_id");
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_district_id_kept_id_fkey" FOREIGN KEY ("district_id", "kept_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_district_id_other_id_fkey" FOREIGN KEY ("district_id", "other_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Two people who look like one and are not: nobody is asked again.
CREATE TABLE "person_difference" (
    "district_id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,

    CONSTRAINT "person_difference_pkey" PRIMARY KEY ("district_id", "first_id", "second_id"),
    CONSTRAINT "person_difference_order" CHECK ("first_id" < "second_id")
);
ALTER TABLE "person_difference" ADD CONSTRAINT "person_difference_district_id_first_id_fkey" FOREIGN KEY ("district_id", "first_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "person_difference" ADD CONSTRAINT "person_difference_district_id_second_id_fkey" FOREIGN KEY ("district_id", "second_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Who was erased on request, so that the next file does not bring them back: by a hash of what the district's own
-- system calls them, and nothing else.
CREATE TABLE "erased_person" (
    "district_id" UUID NOT NULL,
    "source_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "erased_person_pkey" PRIMARY KEY ("district_id", "source_hash")
);
ALTER TABLE "erased_person" ADD CONSTRAINT "erased_person_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- How a file's columns and words are meant, by its header: read once, remembered.
CREATE TABLE "people_mapping" (
    "district_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "filename" TEXT NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_mapping_pkey" PRIMARY KEY ("district_id", "fingerprint")
);
ALTER TABLE "people_mapping" ADD CONSTRAINT "people_mapping_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- From which share of the directory on an import stops until a person says that it is right.
CREATE TABLE "import_guard" (
    "district_id" UUID NOT NULL,
    "share" INTEGER NOT NULL,
    "least" INTEGER NOT NULL,

    CONSTRAINT "import_guard_pkey" PRIMARY KEY ("district_id"),
    CONSTRAINT "import_guard_range" CHECK ("share" BETWEEN 1 AND 100 AND "least" BETWEEN 1 AND 1000000)
);
ALTER TABLE "import_guard" ADD CONSTRAINT "import_guard_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

ALTER TABLE people_import
    ADD COLUMN format TEXT NOT NULL DEFAULT 'csv',
    ADD COLUMN although BOOLEAN NOT NULL DEFAULT false,
    ADD CONSTRAINT people_import_format CHECK (format IN ('csv', 'oneroster'));

-- Whom a file lacks of those it is about: an import removes nobody, a person may.
CREATE TABLE "people_import_missing" (
    "district_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "people_import_missing_pkey" PRIMARY KEY ("district_id", "import_id", "person_id")
);
CREATE INDEX "people_import_missing_district_id_person_id_idx" ON "people_import_missing"("district_id", "person_id");
ALTER TABLE "people_import_missing" ADD CONSTRAINT "people_import_missing_district_id_import_id_fkey" FOREIGN KEY ("district_id", "import_id") REFERENCES "people_import"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "people_import_missing" ADD CONSTRAINT "people_import_missing_district_id_person_id_fkey" FOREIGN KEY ("district_id", "person_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('person_change', rights => 'SELECT, INSERT');
CALL protect_table('person_merge');
CALL protect_table('person_difference', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('erased_person', rights => 'SELECT, INSERT');
CALL protect_table('people_mapping', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('import_guard', rights => 'SELECT, INSERT, UPDATE');
CALL protect_table('people_import_missing', rights => 'SELECT, INSERT, DELETE');
