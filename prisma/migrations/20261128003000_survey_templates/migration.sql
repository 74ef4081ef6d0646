-- Questions and sections that a district keeps to ask again.
CREATE TABLE "survey_template" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "created_by" TEXT NOT NULL,

    CONSTRAINT "survey_template_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "survey_template_name" CHECK (length("name") BETWEEN 1 AND 200)
);

ALTER TABLE "survey_template" ADD CONSTRAINT "survey_template_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('survey_template', rights => 'SELECT, INSERT, DELETE');
