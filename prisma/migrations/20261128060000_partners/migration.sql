-- What plans need, and who works with the district. Sums of pledges are read from the pledges.
CREATE TABLE "need" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goal_id" UUID,
    "plan_id" UUID,
    "kind" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "school_id" UUID,
    "stage" TEXT NOT NULL,
    "needed_by" DATE,
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "priority" TEXT NOT NULL DEFAULT 'important',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "payment_url" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "need_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "need_kind" CHECK ("kind" IN ('financial', 'material', 'volunteer')),
    CONSTRAINT "need_amount" CHECK ("amount" > 0),
    CONSTRAINT "need_texts" CHECK ("texts" ? "language"),
    CONSTRAINT "need_stage" CHECK ("stage" IN ('planning', 'implementation')),
    CONSTRAINT "need_priority" CHECK ("priority" IN ('essential', 'important', 'helpful')),
    CONSTRAINT "need_state" CHECK ("state" IN ('draft', 'open', 'paused', 'closed')),
    CONSTRAINT "need_published" CHECK ("state" = 'draft' OR "published_at" IS NOT NULL),
    CONSTRAINT "need_goal_of_plan" CHECK ("goal_id" IS NULL OR "plan_id" IS NOT NULL)
);
CREATE INDEX "need_district_id_state_idx" ON "need"("district_id", "state");
CREATE INDEX "need_district_id_goal_id_idx" ON "need"("district_id", "goal_id");
ALTER TABLE "need" ADD CONSTRAINT "need_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "need" ADD CONSTRAINT "need_district_id_goal_id_fkey" FOREIGN KEY ("district_id", "goal_id") REFERENCES "goal"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "need" ADD CONSTRAINT "need_district_id_plan_id_fkey" FOREIGN KEY ("district_id", "plan_id") REFERENCES "plan"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "need" ADD CONSTRAINT "need_district_id_school_id_fkey" FOREIGN KEY ("district_id", "school_id") REFERENCES "school"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "partner" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "website" TEXT NOT NULL DEFAULT '',
    "public_name" TEXT,
    "agreed_at" TIMESTAMPTZ,
    "is_vendor" BOOLEAN NOT NULL DEFAULT false,
    "conflict" TEXT NOT NULL DEFAULT '',
    "conflict_by" TEXT NOT NULL DEFAULT '',
    "conflict_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "partner_name" CHECK ("name" <> ''),
    CONSTRAINT "partner_kind" CHECK ("kind" IN ('business', 'organization', 'higher_ed')),
    CONSTRAINT "partner_agreed" CHECK (("public_name" IS NULL) = ("agreed_at" IS NULL)),
    CONSTRAINT "partner_conflict" CHECK ("conflict" = '' OR ("conflict_by" <> '' AND "conflict_on" IS NOT NULL))
);
CREATE INDEX "partner_district_id_name_idx" ON "partner"("district_id", "name");
ALTER TABLE "partner" ADD CONSTRAINT "partner_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "partner_contact" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "email_key" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "may_mail" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_contact_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "partner_contact_may_mail" CHECK (NOT "may_mail" OR "email" <> '')
);
CREATE INDEX "partner_contact_district_id_partner_id_idx" ON "partner_contact"("district_id", "partner_id");
CREATE INDEX "partner_contact_district_id_email_key_idx" ON "partner_contact"("district_id", "email_key");
ALTER TABLE "partner_contact" ADD CONSTRAINT "partner_contact_district_id_partner_id_fkey" FOREIGN KEY ("district_id", "partner_id") REFERENCES "partner"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "partner_resource" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "amount" INTEGER,
    "unit" TEXT NOT NULL DEFAULT '',
    "school_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "available_from" DATE,
    "available_until" DATE,
    "agreed_public" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_resource_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "partner_resource_kind" CHECK ("kind" IN ('skill', 'place', 'equipment', 'hours', 'money')),
    CONSTRAINT "partner_resource_amount" CHECK ("amount" > 0),
    CONSTRAINT "partner_resource_dates" CHECK ("available_until" >= "available_from")
);
CREATE INDEX "partner_resource_district_id_partner_id_idx" ON "partner_resource"("district_id", "partner_id");
ALTER TABLE "partner_resource" ADD CONSTRAINT "partner_resource_district_id_partner_id_fkey" FOREIGN KEY ("district_id", "partner_id") REFERENCES "partner"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "partner_agreement" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "renew_by" DATE,
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_agreement_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "partner_agreement_dates" CHECK ("ends_on" >= "starts_on")
);
CREATE INDEX "partner_agreement_district_id_partner_id_idx" ON "partner_agreement"("district_id", "partner_id");
ALTER TABLE "partner_agreement" ADD CONSTRAINT "partner_agreement_district_id_partner_id_fkey" FOREIGN KEY ("district_id", "partner_id") REFERENCES "partner"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- What only waits for publication, or was noted by mistake, may be taken away.
CALL protect_table('need', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('partner');
CALL protect_table('partner_contact', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('partner_resource', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('partner_agreement', rights => 'SELECT, INSERT, UPDATE, DELETE');
