CREATE TABLE "release_build" (
    "district_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "tables" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "ended_at" TIMESTAMPTZ,
    "reason" TEXT,

    CONSTRAINT "release_build_pkey" PRIMARY KEY ("district_id", "wave_id")
);

ALTER TABLE "release_build" ADD CONSTRAINT "release_build_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('release_build', rights => 'SELECT, INSERT, UPDATE');
