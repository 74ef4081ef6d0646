-- A form on paper that was typed in once and waits to be typed in a second time. Until then it stands beside its
-- invitation, in an anonymous wave too; the transaction that stores the answers deletes it. No time is kept.
CREATE TABLE "paper_entry" (
    "district_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "entered_by" TEXT NOT NULL,

    CONSTRAINT "paper_entry_pkey" PRIMARY KEY ("district_id", "invitation_id")
);
CREATE INDEX "paper_entry_district_id_wave_id_idx" ON "paper_entry"("district_id", "wave_id");
ALTER TABLE "paper_entry" ADD CONSTRAINT "paper_entry_district_id_invitation_id_fkey" FOREIGN KEY ("district_id", "invitation_id") REFERENCES "invitation"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "paper_entry" ADD CONSTRAINT "paper_entry_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "paper_entry" ALTER COLUMN "answers" SET STATISTICS 0;
ALTER TABLE "paper_entry" ALTER COLUMN "texts" SET STATISTICS 0;
ALTER TABLE "paper_entry" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 0);

-- How many answers of a wave staff have typed in, and from where: no answer says it of itself.
CREATE TABLE "door_count" (
    "district_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "door_count_pkey" PRIMARY KEY ("district_id", "wave_id", "door"),
    CONSTRAINT "door_count_door" CHECK ("door" IN ('paper', 'phone'))
);
ALTER TABLE "door_count" ADD CONSTRAINT "door_count_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('paper_entry', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('door_count');

DO $$
BEGIN
    IF current_setting('server_version_num')::int >= 170000 THEN
        GRANT MAINTAIN ON paper_entry TO fullcircle_app;
    END IF;
END $$;

-- As before, and what was typed in from paper.
CREATE OR REPLACE FUNCTION rewrite_answers(p_table text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
    IF p_table NOT IN ('response', 'response_draft', 'staged_response', 'paper_entry') THEN
        RAISE EXCEPTION 'rewrite_answers: not a table of answers: %', p_table;
    END IF;
    EXECUTE format('CLUSTER %I USING %I', p_table, p_table || '_pkey');
END $$;
