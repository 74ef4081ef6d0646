-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "plan_version_id" UUID;

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "values" JSONB;

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "answer_days" INTEGER NOT NULL DEFAULT 21,
ADD COLUMN     "comments_close_at" TIMESTAMPTZ,
ADD COLUMN     "moderation" TEXT NOT NULL DEFAULT 'before';

-- AlterTable
ALTER TABLE "plan_version" ADD COLUMN     "published_by" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "roll_out" TEXT NOT NULL DEFAULT 'carry',
ADD COLUMN     "summary" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "delivery_commenter" (
    "district_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "commenter_id" UUID NOT NULL,

    CONSTRAINT "delivery_commenter_pkey" PRIMARY KEY ("district_id","delivery_id","commenter_id")
);

-- CreateTable
CREATE TABLE "commenter" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID,
    "address_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commenter_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "plan_comment" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "section_key" TEXT NOT NULL,
    "parent_id" UUID,
    "commenter_id" UUID NOT NULL,
    "quote" JSONB,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "shown_as" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "shown_at" TIMESTAMPTZ,
    "edited_at" TIMESTAMPTZ,
    "ground" TEXT,
    "ground_note" TEXT NOT NULL DEFAULT '',
    "ended_at" TIMESTAMPTZ,
    "answer_id" UUID,

    CONSTRAINT "plan_comment_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "comment_anchor" (
    "district_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "section_key" TEXT,
    "quote" JSONB,
    "suggestion" JSONB,

    CONSTRAINT "comment_anchor_pkey" PRIMARY KEY ("district_id","comment_id","version_id")
);

-- CreateTable
CREATE TABLE "comment_support" (
    "district_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "commenter_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_support_pkey" PRIMARY KEY ("district_id","comment_id","commenter_id")
);

-- CreateTable
CREATE TABLE "comment_flag" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ,

    CONSTRAINT "comment_flag_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "comment_event" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "comment_event_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "official_answer" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "disposition" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "adopted_version_id" UUID,
    "section_key" TEXT,
    "author" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "official_answer_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "comment_notice" (
    "district_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "commenter_id" UUID NOT NULL,

    CONSTRAINT "comment_notice_pkey" PRIMARY KEY ("district_id","answer_id","comment_id","commenter_id")
);

-- CreateTable
CREATE TABLE "plan_section" (
    "district_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'section',

    CONSTRAINT "plan_section_pkey" PRIMARY KEY ("district_id","version_id","key")
);

-- CreateTable
CREATE TABLE "plan_section_text" (
    "district_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_by" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_section_text_pkey" PRIMARY KEY ("district_id","version_id","key","language")
);

-- CreateTable
CREATE TABLE "plan_image" (
    "district_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_image_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "goal" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE,
    "ends_on" DATE,
    "section_key" TEXT,
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "indicator" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "baseline" DECIMAL(65,30),
    "target" DECIMAL(65,30),
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateTable
CREATE TABLE "milestone_reading" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "taken_on" DATE NOT NULL,
    "value" DECIMAL(65,30) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "milestone_reading_pkey" PRIMARY KEY ("district_id","id")
);

-- CreateIndex
CREATE INDEX "delivery_commenter_district_id_commenter_id_idx" ON "delivery_commenter"("district_id", "commenter_id");

-- CreateIndex
CREATE UNIQUE INDEX "commenter_token_hash_key" ON "commenter"("token_hash");

-- CreateIndex
CREATE INDEX "commenter_district_id_address_id_idx" ON "commenter"("district_id", "address_id");

-- CreateIndex
CREATE UNIQUE INDEX "commenter_district_id_person_id_key" ON "commenter"("district_id", "person_id");

-- CreateIndex
CREATE INDEX "plan_comment_district_id_plan_id_section_key_state_id_idx" ON "plan_comment"("district_id", "plan_id", "section_key", "state", "id");

-- CreateIndex
CREATE INDEX "plan_comment_district_id_plan_id_state_id_idx" ON "plan_comment"("district_id", "plan_id", "state", "id");

-- CreateIndex
CREATE INDEX "plan_comment_district_id_parent_id_idx" ON "plan_comment"("district_id", "parent_id");

-- CreateIndex
CREATE INDEX "plan_comment_district_id_commenter_id_idx" ON "plan_comment"("district_id", "commenter_id");

-- CreateIndex
CREATE INDEX "comment_anchor_district_id_version_id_idx" ON "comment_anchor"("district_id", "version_id");

-- CreateIndex
CREATE INDEX "comment_flag_district_id_comment_id_idx" ON "comment_flag"("district_id", "comment_id");

-- CreateIndex
CREATE INDEX "comment_event_district_id_comment_id_idx" ON "comment_event"("district_id", "comment_id");

-- CreateIndex
CREATE INDEX "official_answer_district_id_plan_id_idx" ON "official_answer"("district_id", "plan_id");

-- CreateIndex
CREATE INDEX "goal_district_id_plan_id_idx" ON "goal"("district_id", "plan_id");

-- CreateIndex
CREATE INDEX "milestone_district_id_goal_id_idx" ON "milestone"("district_id", "goal_id");

-- CreateIndex
CREATE INDEX "milestone_reading_district_id_milestone_id_idx" ON "milestone_reading"("district_id", "milestone_id");

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_district_id_plan_version_id_fkey" FOREIGN KEY ("district_id", "plan_version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery_commenter" ADD CONSTRAINT "delivery_commenter_district_id_delivery_id_fkey" FOREIGN KEY ("district_id", "delivery_id") REFERENCES "delivery"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "delivery_commenter" ADD CONSTRAINT "delivery_commenter_district_id_commenter_id_fkey" FOREIGN KEY ("district_id", "commenter_id") REFERENCES "commenter"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commenter" ADD CONSTRAINT "commenter_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commenter" ADD CONSTRAINT "commenter_district_id_person_id_fkey" FOREIGN KEY ("district_id", "person_id") REFERENCES "person"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commenter" ADD CONSTRAINT "commenter_district_id_address_id_fkey" FOREIGN KEY ("district_id", "address_id") REFERENCES "mail_address"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_district_id_plan_id_fkey" FOREIGN KEY ("district_id", "plan_id") REFERENCES "plan"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_district_id_version_id_fkey" FOREIGN KEY ("district_id", "version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_district_id_commenter_id_fkey" FOREIGN KEY ("district_id", "commenter_id") REFERENCES "commenter"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_district_id_answer_id_fkey" FOREIGN KEY ("district_id", "answer_id") REFERENCES "official_answer"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_comment" ADD CONSTRAINT "plan_comment_district_id_parent_id_fkey" FOREIGN KEY ("district_id", "parent_id") REFERENCES "plan_comment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_anchor" ADD CONSTRAINT "comment_anchor_district_id_comment_id_fkey" FOREIGN KEY ("district_id", "comment_id") REFERENCES "plan_comment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_anchor" ADD CONSTRAINT "comment_anchor_district_id_version_id_fkey" FOREIGN KEY ("district_id", "version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_support" ADD CONSTRAINT "comment_support_district_id_comment_id_fkey" FOREIGN KEY ("district_id", "comment_id") REFERENCES "plan_comment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_support" ADD CONSTRAINT "comment_support_district_id_commenter_id_fkey" FOREIGN KEY ("district_id", "commenter_id") REFERENCES "commenter"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_flag" ADD CONSTRAINT "comment_flag_district_id_comment_id_fkey" FOREIGN KEY ("district_id", "comment_id") REFERENCES "plan_comment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_event" ADD CONSTRAINT "comment_event_district_id_comment_id_fkey" FOREIGN KEY ("district_id", "comment_id") REFERENCES "plan_comment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "official_answer" ADD CONSTRAINT "official_answer_district_id_plan_id_fkey" FOREIGN KEY ("district_id", "plan_id") REFERENCES "plan"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "official_answer" ADD CONSTRAINT "official_answer_district_id_adopted_version_id_fkey" FOREIGN KEY ("district_id", "adopted_version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_notice" ADD CONSTRAINT "comment_notice_district_id_answer_id_fkey" FOREIGN KEY ("district_id", "answer_id") REFERENCES "official_answer"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_notice" ADD CONSTRAINT "comment_notice_district_id_comment_id_fkey" FOREIGN KEY ("district_id", "comment_id") REFERENCES "plan_comment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "comment_notice" ADD CONSTRAINT "comment_notice_district_id_commenter_id_fkey" FOREIGN KEY ("district_id", "commenter_id") REFERENCES "commenter"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_section" ADD CONSTRAINT "plan_section_district_id_version_id_fkey" FOREIGN KEY ("district_id", "version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_section_text" ADD CONSTRAINT "plan_section_text_district_id_version_id_key_fkey" FOREIGN KEY ("district_id", "version_id", "key") REFERENCES "plan_section"("district_id", "version_id", "key") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_image" ADD CONSTRAINT "plan_image_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_district_id_plan_id_fkey" FOREIGN KEY ("district_id", "plan_id") REFERENCES "plan"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_district_id_goal_id_fkey" FOREIGN KEY ("district_id", "goal_id") REFERENCES "goal"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "milestone_reading" ADD CONSTRAINT "milestone_reading_district_id_milestone_id_fkey" FOREIGN KEY ("district_id", "milestone_id") REFERENCES "milestone"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;



-- What was one text becomes a version of one section.
INSERT INTO plan_section (district_id, version_id, key, position) SELECT district_id, id, 'plan', 0 FROM plan_version;
INSERT INTO plan_section_text (district_id, version_id, key, language, heading, body)
SELECT district_id, id, 'plan', language, title, markdown FROM plan_version;
ALTER TABLE plan_version DROP COLUMN markdown;

-- A published draft never changes, whoever asks.
CREATE FUNCTION refuse_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END;
BEGIN
    IF EXISTS (SELECT FROM plan_version v WHERE v.id = changed AND v.published_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a published plan version never changes';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_never_changes BEFORE INSERT OR UPDATE OR DELETE ON plan_section
    FOR EACH ROW EXECUTE FUNCTION refuse_published_change();
CREATE TRIGGER published_never_changes BEFORE INSERT OR UPDATE OR DELETE ON plan_section_text
    FOR EACH ROW EXECUTE FUNCTION refuse_published_change();

CREATE FUNCTION refuse_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published plan version never changes';
END $$;
CREATE TRIGGER published_never_changes BEFORE UPDATE ON plan_version
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_version_change();

CALL protect_table('plan_section', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('plan_section_text', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('plan_image', rights => 'SELECT, INSERT');
CALL protect_table('goal');
CALL protect_table('milestone');
CALL protect_table('milestone_reading', rights => 'SELECT, INSERT');
CALL protect_table('commenter');
CALL protect_table('plan_comment', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('comment_anchor');
CALL protect_table('comment_support', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('comment_flag');
CALL protect_table('comment_event', rights => 'SELECT, INSERT');
CALL protect_table('official_answer', rights => 'SELECT, INSERT');
CALL protect_table('comment_notice', rights => 'SELECT, INSERT');
CALL protect_table('delivery_commenter', rights => 'SELECT, INSERT');
