-- Mailings that staff write to people chosen by a filter, and the digest, which goes to those who asked for it.
ALTER TABLE campaign DROP CONSTRAINT campaign_kind;
ALTER TABLE campaign ADD CONSTRAINT campaign_kind CHECK (kind IN ('invitation', 'reminder', 'report', 'plan', 'answer', 'announcement', 'digest'));

-- Whom a mailing without links of their own is for; who is erased leaves it.
CREATE TABLE "delivery_person" (
    "district_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "delivery_person_pkey" PRIMARY KEY ("district_id", "delivery_id", "person_id")
);
CREATE INDEX "delivery_person_district_id_person_id_idx" ON "delivery_person"("district_id", "person_id");
ALTER TABLE "delivery_person" ADD CONSTRAINT "delivery_person_district_id_delivery_id_fkey" FOREIGN KEY ("district_id", "delivery_id") REFERENCES "delivery"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "delivery_person" ADD CONSTRAINT "delivery_person_district_id_person_id_fkey" FOREIGN KEY ("district_id", "person_id") REFERENCES "person"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
CALL protect_table('delivery_person', rights => 'SELECT, INSERT');

-- What is being written, and what became of it. Each save counts `revision` up, so that two writers notice each other.
CREATE TABLE "mailing" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "audiences" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "school_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "languages" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "campaign_id" UUID,

    CONSTRAINT "mailing_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "mailing_kind" CHECK ("kind" IN ('announcement', 'digest'))
);
CREATE INDEX "mailing_district_id_updated_at_idx" ON "mailing"("district_id", "updated_at");
CREATE UNIQUE INDEX "mailing_district_id_campaign_id_key" ON "mailing"("district_id", "campaign_id");
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_district_id_campaign_id_fkey" FOREIGN KEY ("district_id", "campaign_id") REFERENCES "campaign"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
CALL protect_table('mailing', rights => 'SELECT, INSERT, UPDATE, DELETE');

-- Nobody gets a digest without having asked for it: it is stopped from the start.
ALTER TABLE mail_address ALTER COLUMN stopped SET DEFAULT ARRAY['digest']::TEXT[];
UPDATE mail_address SET stopped = array_append(stopped, 'digest');

-- As whom a district's mailings come, and where answers to them go.
ALTER TABLE district
    ADD COLUMN mail_name TEXT NOT NULL DEFAULT '',
    ADD COLUMN reply_to TEXT NOT NULL DEFAULT '';
