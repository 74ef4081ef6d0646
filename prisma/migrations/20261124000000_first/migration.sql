-- CreateTable
CREATE TABLE "setup_link" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "setup_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "school_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "browser_hash" BYTEA,
    "code_hash" BYTEA,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "session_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "wave_id" UUID,
    "report_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'running',
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "campaign_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sender_id" UUID,
    "started_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "reply" TEXT,
    "bounced_at" TIMESTAMPTZ,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "delivery_invitation" (
    "district_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,

    CONSTRAINT "delivery_invitation_pkey" PRIMARY KEY ("district_id","delivery_id","invitation_id")
);

-- CreateTable
CREATE TABLE "district" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "contact" TEXT NOT NULL DEFAULT '',
    "report_promise_days" INTEGER NOT NULL DEFAULT 21,
    "mail_paused" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "school_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "mail_address" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "unsubscribed_at" TIMESTAMPTZ,
    "bounced_at" TIMESTAMPTZ,

    CONSTRAINT "mail_address_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "source_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "given_name" TEXT NOT NULL DEFAULT '',
    "family_name" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "organization" TEXT NOT NULL DEFAULT '',
    "audiences" TEXT[],
    "school_ids" UUID[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "roster_count" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "school_id" UUID,
    "audience" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "roster_count_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "people_import" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID,
    "filename" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'uploaded',
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "people_import_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "plan" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "report" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "wave_id" UUID NOT NULL,
    "release_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heard" TEXT NOT NULL,
    "will_do" TEXT NOT NULL,
    "will_not_do" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,

    CONSTRAINT "report_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "response" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "invitation_id" UUID,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "digest" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "browser_hash" BYTEA,
    "scored" BOOLEAN NOT NULL DEFAULT true,
    "submitted_on" DATE NOT NULL DEFAULT CURRENT_DATE,

    CONSTRAINT "response_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "response_draft" (
    "district_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "browser_hash" BYTEA NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "response_draft_pkey" PRIMARY KEY ("district_id","invitation_id")
);

-- CreateTable
CREATE TABLE "staged_response" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "staged_response_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "access_code" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "access_code_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "open_text" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "redacted" TEXT,
    "state" TEXT NOT NULL DEFAULT 'unread',

    CONSTRAINT "open_text_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "tally" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "sum" DECIMAL NOT NULL DEFAULT 0,
    "sumsq" DECIMAL NOT NULL DEFAULT 0,
    "top" INTEGER NOT NULL DEFAULT 0,
    "dont_know" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "release" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "tables" JSONB NOT NULL,
    "method" JSONB NOT NULL,
    "basis" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,
    "published_by" TEXT,

    CONSTRAINT "release_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "release_response" (
    "district_id" UUID NOT NULL,
    "wave_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,

    CONSTRAINT "release_response_pkey" PRIMARY KEY ("district_id","wave_id","response_id")
);

-- CreateTable
CREATE TABLE "survey" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "survey_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "survey_version" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "survey_version_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "wave" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "plan_version_id" UUID,
    "number" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "unlink_at" TIMESTAMPTZ,
    "invited_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wave_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "wave_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "cell_school_id" UUID,
    "cell_language" TEXT NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 0,
    "token_hash" BYTEA NOT NULL,
    "code_hash" BYTEA,
    "burned" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "setup_link_token_hash_key" ON "setup_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "staff_district_id_email_key_key" ON "staff"("district_id", "email_key");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_token_hash_key" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_district_id_staff_id_idx" ON "session"("district_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "campaign_district_id_wave_id_idx" ON "campaign"("district_id", "wave_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_district_id_campaign_id_address_id_key" ON "delivery"("district_id", "campaign_id", "address_id");

-- CreateIndex
CREATE UNIQUE INDEX "district_slug_key" ON "district"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "school_district_id_code_key" ON "school"("district_id", "code");

-- CreateIndex
CREATE INDEX "audit_entry_district_id_at_idx" ON "audit_entry"("district_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_address_token_hash_key" ON "mail_address"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "mail_address_district_id_email_key_key" ON "mail_address"("district_id", "email_key");

-- CreateIndex
CREATE UNIQUE INDEX "person_district_id_source_id_key" ON "person"("district_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "roster_count_district_id_school_id_audience_language_key" ON "roster_count"("district_id", "school_id", "audience", "language");

-- CreateIndex
CREATE UNIQUE INDEX "plan_district_id_slug_key" ON "plan"("district_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_district_id_plan_id_number_key" ON "plan_version"("district_id", "plan_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "report_district_id_slug_key" ON "report"("district_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "report_district_id_wave_id_key" ON "report"("district_id", "wave_id");

-- CreateIndex
CREATE INDEX "response_district_id_wave_id_idx" ON "response"("district_id", "wave_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_district_id_invitation_id_key" ON "response"("district_id", "invitation_id");

-- CreateIndex
CREATE INDEX "staged_response_district_id_wave_id_idx" ON "staged_response"("district_id", "wave_id");

-- CreateIndex
CREATE INDEX "access_code_district_id_invitation_id_idx" ON "access_code"("district_id", "invitation_id");

-- CreateIndex
CREATE INDEX "open_text_district_id_wave_id_idx" ON "open_text"("district_id", "wave_id");

-- CreateIndex
CREATE INDEX "tally_district_id_wave_id_idx" ON "tally"("district_id", "wave_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_district_id_wave_id_number_key" ON "release"("district_id", "wave_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "survey_district_id_slug_key" ON "survey"("district_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "survey_version_district_id_survey_id_number_key" ON "survey_version"("district_id", "survey_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "wave_district_id_survey_id_number_key" ON "wave"("district_id", "survey_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_hash_key" ON "invitation"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_district_id_wave_id_person_id_audience_key" ON "invitation"("district_id", "wave_id", "person_id", "audience");

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_district_id_staff_id_fkey" FOREIGN KEY ("district_id", "staff_id") REFERENCES "staff"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_district_id_staff_id_fkey" FOREIGN KEY ("district_id", "staff_id") REFERENCES "staff"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_district_id_staff_id_fkey" FOREIGN KEY ("district_id", "staff_id") REFERENCES "staff"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_district_id_report_id_fkey" FOREIGN KEY ("district_id", "report_id") REFERENCES "report"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_district_id_campaign_id_fkey" FOREIGN KEY ("district_id", "campaign_id") REFERENCES "campaign"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_district_id_address_id_fkey" FOREIGN KEY ("district_id", "address_id") REFERENCES "mail_address"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery_invitation" ADD CONSTRAINT "delivery_invitation_district_id_delivery_id_fkey" FOREIGN KEY ("district_id", "delivery_id") REFERENCES "delivery"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery_invitation" ADD CONSTRAINT "delivery_invitation_district_id_invitation_id_fkey" FOREIGN KEY ("district_id", "invitation_id") REFERENCES "invitation"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mail_address" ADD CONSTRAINT "mail_address_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "roster_count" ADD CONSTRAINT "roster_count_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "roster_count" ADD CONSTRAINT "roster_count_district_id_school_id_fkey" FOREIGN KEY ("district_id", "school_id") REFERENCES "school"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "people_import" ADD CONSTRAINT "people_import_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_district_id_plan_id_fkey" FOREIGN KEY ("district_id", "plan_id") REFERENCES "plan"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_district_id_release_id_fkey" FOREIGN KEY ("district_id", "release_id") REFERENCES "release"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_district_id_invitation_id_fkey" FOREIGN KEY ("district_id", "invitation_id") REFERENCES "invitation"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "response_draft" ADD CONSTRAINT "response_draft_district_id_invitation_id_fkey" FOREIGN KEY ("district_id", "invitation_id") REFERENCES "invitation"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "staged_response" ADD CONSTRAINT "staged_response_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_district_id_invitation_id_fkey" FOREIGN KEY ("district_id", "invitation_id") REFERENCES "invitation"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "open_text" ADD CONSTRAINT "open_text_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "release_response" ADD CONSTRAINT "release_response_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "survey" ADD CONSTRAINT "survey_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "survey_version" ADD CONSTRAINT "survey_version_district_id_survey_id_fkey" FOREIGN KEY ("district_id", "survey_id") REFERENCES "survey"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_district_id_survey_id_fkey" FOREIGN KEY ("district_id", "survey_id") REFERENCES "survey"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_district_id_version_id_fkey" FOREIGN KEY ("district_id", "version_id") REFERENCES "survey_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "wave" ADD CONSTRAINT "wave_district_id_plan_version_id_fkey" FOREIGN KEY ("district_id", "plan_version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_district_id_wave_id_fkey" FOREIGN KEY ("district_id", "wave_id") REFERENCES "wave"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_district_id_person_id_fkey" FOREIGN KEY ("district_id", "person_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_district_id_address_id_fkey" FOREIGN KEY ("district_id", "address_id") REFERENCES "mail_address"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_district_id_school_id_fkey" FOREIGN KEY ("district_id", "school_id") REFERENCES "school"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;



-- What Prisma's schema cannot say: allowed words, partial and expression indexes.
ALTER TABLE staff ADD CONSTRAINT staff_role CHECK (role IN ('admin', 'leader', 'editor', 'viewer'));
ALTER TABLE person ADD CONSTRAINT person_audiences CHECK (audiences <@ ARRAY['families', 'staff', 'business', 'organization', 'higher_ed', 'community'] AND cardinality(audiences) > 0);
ALTER TABLE roster_count ADD CONSTRAINT roster_count_positive CHECK (count >= 0);
ALTER TABLE wave ADD CONSTRAINT wave_mode CHECK (mode IN ('confidential', 'anonymous'));
ALTER TABLE wave ADD CONSTRAINT wave_opens_before_it_closes CHECK (opens_at < closes_at);
ALTER TABLE campaign ADD CONSTRAINT campaign_kind CHECK (kind IN ('invitation', 'reminder', 'report'));
ALTER TABLE campaign ADD CONSTRAINT campaign_state CHECK (state IN ('running', 'paused', 'done', 'cancelled'));
ALTER TABLE delivery ADD CONSTRAINT delivery_state CHECK (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'skipped', 'cancelled', 'unknown'));
ALTER TABLE release ADD CONSTRAINT release_state CHECK (state IN ('draft', 'published'));
ALTER TABLE report ADD CONSTRAINT report_state CHECK (state IN ('draft', 'published'));
CREATE UNIQUE INDEX roster_count_cell ON roster_count (district_id, COALESCE(school_id, '00000000-0000-0000-0000-000000000000'), audience, language);
CREATE INDEX delivery_due ON delivery (district_id, campaign_id, next_attempt_at) WHERE state IN ('queued', 'deferred');
CREATE INDEX delivery_sending ON delivery (sender_id) WHERE state = 'sending';
CREATE INDEX delivery_invitation_invitation ON delivery_invitation (district_id, invitation_id);
CREATE INDEX person_email_key ON person (district_id, email_key);

-- Counts of attempts (sign-in, typed codes); says nothing about a district.
CREATE UNLOGGED TABLE rate_limit (
    key TEXT PRIMARY KEY,
    window_start TIMESTAMPTZ NOT NULL,
    count INTEGER NOT NULL
);

-- Row-level security. The app's role is neither owner nor superuser and sees one district at a time,
-- the one its transaction named in app.district_id; without it, nothing.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fullcircle_app') THEN
        CREATE ROLE fullcircle_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT fullcircle_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO fullcircle_app;

CREATE PROCEDURE protect_table(name text, key_column text DEFAULT 'district_id', rights text DEFAULT 'SELECT, INSERT, UPDATE')
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
        'CREATE POLICY one_district ON %1$I USING (%2$I = (SELECT nullif(current_setting(''app.district_id'', true), '''')::uuid)) WITH CHECK (%2$I = (SELECT nullif(current_setting(''app.district_id'', true), '''')::uuid))',
        name, key_column);
    EXECUTE format('GRANT %s ON %I TO fullcircle_app', rights, name);
END $$;

CALL protect_table('district', 'id');
CALL protect_table('school');
CALL protect_table('audit_entry', rights => 'SELECT, INSERT');
CALL protect_table('staff');
CALL protect_table('sign_in_link');
CALL protect_table('session');
CALL protect_table('api_token');
CALL protect_table('mail_address');
CALL protect_table('person');
CALL protect_table('roster_count', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('people_import', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('survey');
CALL protect_table('survey_version', rights => 'SELECT, INSERT');
CALL protect_table('wave');
CALL protect_table('invitation');
CALL protect_table('campaign');
CALL protect_table('delivery');
CALL protect_table('delivery_invitation', rights => 'SELECT, INSERT');
CALL protect_table('response', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('response_draft', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('staged_response', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('access_code');
CALL protect_table('open_text');
CALL protect_table('tally', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('release');
CALL protect_table('release_response', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('plan');
CALL protect_table('plan_version');
CALL protect_table('report');
ALTER TABLE setup_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE rate_limit ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON setup_link, rate_limit TO fullcircle_app;
