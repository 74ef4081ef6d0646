-- What people wrote is read by editors first: the words as they were written go when a text is redacted.
ALTER TABLE open_text ALTER COLUMN text DROP NOT NULL;
ALTER TABLE open_text ADD COLUMN phrases TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
ALTER TABLE open_text ADD CONSTRAINT open_text_state CHECK (
    (state = 'unread' AND text IS NOT NULL AND redacted IS NULL)
    OR (state = 'redacted' AND text IS NULL AND redacted IS NOT NULL)
    OR (state = 'withheld' AND text IS NULL AND redacted IS NULL)
);

CREATE TABLE "text_concern" (
    "district_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "kinds" TEXT[],
    "handled_at" TIMESTAMPTZ,
    "handled_by" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "text_concern_pkey" PRIMARY KEY ("district_id","text_id")
);

CREATE TABLE "theme" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "theme_pkey" PRIMARY KEY ("district_id","id")
);

CREATE TABLE "theme_text" (
    "district_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "is_quote" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "theme_text_pkey" PRIMARY KEY ("district_id","theme_id","text_id")
);

CREATE TABLE "theme_publication" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "themes" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "theme_publication_pkey" PRIMARY KEY ("district_id","id")
);

CREATE UNIQUE INDEX "theme_district_id_wave_id_item_id_name_key" ON "theme"("district_id", "wave_id", "item_id", "name");
CREATE INDEX "theme_text_district_id_text_id_idx" ON "theme_text"("district_id", "text_id");
CREATE INDEX "theme_publication_district_id_wave_id_idx" ON "theme_publication"("district_id", "wave_id");

ALTER TABLE "text_concern" ADD CONSTRAINT "text_concern_district_id_text_id_fkey" FOREIGN KEY ("district_id", "text_id") REFERENCES "open_text"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "theme" ADD CONSTRAINT "theme_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "theme_text" ADD CONSTRAINT "theme_text_district_id_theme_id_fkey" FOREIGN KEY ("district_id", "theme_id") REFERENCES "theme"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "theme_text" ADD CONSTRAINT "theme_text_district_id_text_id_fkey" FOREIGN KEY ("district_id", "text_id") REFERENCES "open_text"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "theme_publication" ADD CONSTRAINT "theme_publication_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('text_concern');
CALL protect_table('theme', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('theme_text', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('theme_publication', rights => 'SELECT, INSERT');
