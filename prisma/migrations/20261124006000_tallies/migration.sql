-- One row a cell instead of one a measure. Tallies are counted anew from the answers before each use, so none is carried over.
DROP TABLE "tally";

-- CreateTable
CREATE TABLE "tally" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "complete" INTEGER NOT NULL,
    "partial" INTEGER NOT NULL,
    "layout" TEXT NOT NULL,
    "measures" DOUBLE PRECISION[],

    CONSTRAINT "tally_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateIndex
CREATE INDEX "tally_district_id_wave_id_idx" ON "tally"("district_id", "wave_id");

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('tally', rights => 'SELECT, INSERT, DELETE');
