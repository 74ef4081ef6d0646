-- A wave's link for everybody. What is answered there stands in a table of its own, which nothing that is tallied or
-- released reads: no number of posts can move a score of those who were invited.
CREATE TABLE "open_link" (
    "district_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "opened_by" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ,

    CONSTRAINT "open_link_pkey" PRIMARY KEY ("district_id", "wave_id"),
    CONSTRAINT "open_link_slug" CHECK ("slug" ~ '^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$')
);
CREATE UNIQUE INDEX "open_link_district_id_slug_key" ON "open_link"("district_id", "slug");
ALTER TABLE "open_link" ADD CONSTRAINT "open_link_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "open_response" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "once_hash" BYTEA NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "submitted_on" DATE NOT NULL DEFAULT CURRENT_DATE,

    CONSTRAINT "open_response_pkey" PRIMARY KEY ("district_id", "id")
);
-- The same form sent twice counts once.
CREATE UNIQUE INDEX "open_response_district_id_wave_id_once_hash_key" ON "open_response"("district_id", "wave_id", "once_hash");
ALTER TABLE "open_response" ADD CONSTRAINT "open_response_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "open_response" ADD CONSTRAINT "open_response_district_id_school_id_fkey" FOREIGN KEY ("district_id", "school_id") REFERENCES "school"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "open_response" ALTER COLUMN "answers" SET STATISTICS 0;
ALTER TABLE "open_response" ALTER COLUMN "texts" SET STATISTICS 0;

-- Somebody asked for a mail that verifies their answers. `address_hash` is keyed, so that nobody without the secret can
-- try addresses; it leaves the answers' side when they are verified.
CREATE TABLE "open_confirmation" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "open_confirmation_pkey" PRIMARY KEY ("district_id", "id")
);
CREATE UNIQUE INDEX "open_confirmation_token_hash_key" ON "open_confirmation"("token_hash");
CREATE INDEX "open_confirmation_district_id_response_id_idx" ON "open_confirmation"("district_id", "response_id");
ALTER TABLE "open_confirmation" ADD CONSTRAINT "open_confirmation_district_id_response_id_fkey" FOREIGN KEY ("district_id", "response_id") REFERENCES "open_response"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Which addresses have verified answers in a wave, and nothing of which answers.
CREATE TABLE "open_address" (
    "district_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "address_hash" BYTEA NOT NULL,

    CONSTRAINT "open_address_pkey" PRIMARY KEY ("district_id", "wave_id", "address_hash")
);
ALTER TABLE "open_address" ADD CONSTRAINT "open_address_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('open_link');
CALL protect_table('open_response');
CALL protect_table('open_confirmation', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('open_address', rights => 'SELECT, INSERT');
