-- Offers of help in confidential surveys whose senders agreed that the district reads them with their name.
CREATE TABLE "lead" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "ticked" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "name" TEXT NOT NULL,
    "organization" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "partner_id" UUID,
    "pledge_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "lead_state" CHECK ("state" IN ('new', 'contacted', 'became_pledge', 'became_partner', 'declined'))
);
CREATE UNIQUE INDEX "lead_district_id_wave_id_person_id_item_id_key" ON "lead"("district_id", "wave_id", "person_id", "item_id");
CREATE INDEX "lead_district_id_state_idx" ON "lead"("district_id", "state");
ALTER TABLE "lead" ADD CONSTRAINT "lead_district_id_person_id_fkey" FOREIGN KEY ("district_id", "person_id") REFERENCES "person"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "lead" ADD CONSTRAINT "lead_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "lead" ADD CONSTRAINT "lead_district_id_school_id_fkey" FOREIGN KEY ("district_id", "school_id") REFERENCES "school"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "lead" ADD CONSTRAINT "lead_district_id_partner_id_fkey" FOREIGN KEY ("district_id", "partner_id") REFERENCES "partner"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "lead_wave" (
    "district_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "gathered_at" TIMESTAMPTZ NOT NULL,
    "leads" INTEGER NOT NULL,

    CONSTRAINT "lead_wave_pkey" PRIMARY KEY ("district_id", "wave_id")
);
ALTER TABLE "lead_wave" ADD CONSTRAINT "lead_wave_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('lead');
CALL protect_table('lead_wave', rights => 'SELECT, INSERT');
