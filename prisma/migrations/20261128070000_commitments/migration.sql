-- What was promised becomes rows that can be followed; a report passes through review, and is about a wave or a plan's version.
CREATE TABLE "commitment" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "translations" JSONB NOT NULL DEFAULT '{}',
    "owner_id" UUID,
    "owner_name" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "due_words" TEXT NOT NULL DEFAULT '',
    "goal_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "commitment_state" CHECK ("state" IN ('planned', 'under_way', 'done', 'changed'))
);
CREATE INDEX "commitment_district_id_report_id_idx" ON "commitment"("district_id", "report_id");
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_district_id_report_id_fkey" FOREIGN KEY ("district_id", "report_id") REFERENCES "report"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_district_id_owner_id_fkey" FOREIGN KEY ("district_id", "owner_id") REFERENCES "staff"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_district_id_goal_id_fkey" FOREIGN KEY ("district_id", "goal_id") REFERENCES "goal"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- What became of a promise: insert-only.
CREATE TABLE "commitment_event" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT,
    "due_on" DATE,
    "due_before" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "commitment_event_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "commitment_event_kind" CHECK ("kind" IN ('state', 'evidence', 'owner'))
);
CREATE INDEX "commitment_event_district_id_commitment_id_at_idx" ON "commitment_event"("district_id", "commitment_id", "at");
CREATE INDEX "commitment_event_district_id_at_idx" ON "commitment_event"("district_id", "at");
ALTER TABLE "commitment_event" ADD CONSTRAINT "commitment_event_district_id_commitment_id_fkey" FOREIGN KEY ("district_id", "commitment_id") REFERENCES "commitment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- A ledger like `delivery`: one mail to an owner for each threshold of a date, never two.
CREATE TABLE "due_mail" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "commitment_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "threshold" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "reply" TEXT,

    CONSTRAINT "due_mail_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "due_mail_threshold" CHECK ("threshold" IN ('soon', 'due', 'late')),
    CONSTRAINT "due_mail_state" CHECK ("state" IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'skipped', 'unknown'))
);
CREATE UNIQUE INDEX "due_mail_district_id_commitment_id_due_on_threshold_key" ON "due_mail"("district_id", "commitment_id", "due_on", "threshold");
ALTER TABLE "due_mail" ADD CONSTRAINT "due_mail_district_id_commitment_id_fkey" FOREIGN KEY ("district_id", "commitment_id") REFERENCES "commitment"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "due_mail" ADD CONSTRAINT "due_mail_district_id_staff_id_fkey" FOREIGN KEY ("district_id", "staff_id") REFERENCES "staff"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Who asked to hear what becomes of the promises.
CREATE TABLE "commitment_subscriber" (
    "district_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "commitment_subscriber_pkey" PRIMARY KEY ("district_id", "address_id")
);
ALTER TABLE "commitment_subscriber" ADD CONSTRAINT "commitment_subscriber_district_id_address_id_fkey" FOREIGN KEY ("district_id", "address_id") REFERENCES "mail_address"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Up to when subscribers were told: what happened later is news.
CREATE TABLE "commitment_news" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "until" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "commitment_news_pkey" PRIMARY KEY ("district_id", "id")
);
ALTER TABLE "commitment_news" ADD CONSTRAINT "commitment_news_district_id_campaign_id_fkey" FOREIGN KEY ("district_id", "campaign_id") REFERENCES "campaign"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
CREATE UNIQUE INDEX "commitment_news_district_id_campaign_id_key" ON "commitment_news"("district_id", "campaign_id");

-- Who sent a report on, sent it back, approved and published it: insert-only.
CREATE TABLE "report_event" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "report_event_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "report_event_kind" CHECK ("kind" IN ('submitted', 'returned', 'approved', 'changed', 'published'))
);
CREATE INDEX "report_event_district_id_report_id_at_idx" ON "report_event"("district_id", "report_id", "at");
ALTER TABLE "report_event" ADD CONSTRAINT "report_event_district_id_report_id_fkey" FOREIGN KEY ("district_id", "report_id") REFERENCES "report"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('commitment', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('commitment_event', rights => 'SELECT, INSERT');
CALL protect_table('due_mail');
CALL protect_table('commitment_subscriber', rights => 'SELECT, INSERT, DELETE');
CALL protect_table('commitment_news', rights => 'SELECT, INSERT');
CALL protect_table('report_event', rights => 'SELECT, INSERT');

ALTER TABLE report
    ALTER COLUMN wave_id DROP NOT NULL,
    ALTER COLUMN release_id DROP NOT NULL,
    ADD COLUMN plan_version_id UUID,
    ADD COLUMN next TEXT NOT NULL DEFAULT '',
    ADD COLUMN translations JSONB NOT NULL DEFAULT '{}',
    DROP CONSTRAINT report_state,
    ADD CONSTRAINT report_state CHECK (state IN ('draft', 'in_review', 'approved', 'published')),
    ADD CONSTRAINT report_about CHECK ((wave_id IS NULL) <> (plan_version_id IS NULL) AND (wave_id IS NULL) = (release_id IS NULL));
CREATE UNIQUE INDEX "report_district_id_plan_version_id_key" ON "report"("district_id", "plan_version_id");
ALTER TABLE "report" ADD CONSTRAINT "report_district_id_plan_version_id_fkey" FOREIGN KEY ("district_id", "plan_version_id") REFERENCES "plan_version"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Promises that were lines of text keep their words: who and by when as they were written, since no date can be
-- made of "by spring". Without a date a promise is never called late. ({1,1}? makes each match the shortest.)
INSERT INTO commitment (district_id, id, report_id, position, what, owner_name, due_words, created_at)
SELECT district_id, gen_random_uuid(), report_id, (row_number() OVER (PARTITION BY report_id ORDER BY place))::int - 1 AS position,
    CASE WHEN parts.head = '' THEN line ELSE parts.head END AS what,
    CASE WHEN parts.head = '' THEN '' ELSE COALESCE(parts.who, '') END AS owner_name,
    CASE WHEN parts.head = '' THEN '' ELSE COALESCE(parts.due, '') END AS due_words, created_at
FROM (
    SELECT r.district_id, r.id AS report_id, r.created_at, l.place,
        btrim(regexp_replace(l.text, '^\s*([-*•]|\d+[.)])\s+', '')) AS line
    FROM report r, regexp_split_to_table(r.will_do, '\r?\n') WITH ORDINALITY AS l(text, place)
) lines,
LATERAL (
    SELECT btrim(regexp_replace(line, '(^|\s)(Who|Quién|By|Plazo):.*$', '')) AS head,
        rtrim(btrim((regexp_match(line || ' By:', '(?:(?:^|\s)(?:Who|Quién):\s*(\S.*?)\s+(?:Who|Quién|By|Plazo):){1,1}?'))[1]), '.;,') AS who,
        rtrim(btrim((regexp_match(line || ' Who:', '(?:(?:^|\s)(?:By|Plazo):\s*(\S.*?)\s+(?:Who|Quién|By|Plazo):){1,1}?'))[1]), '.;,') AS due
) parts
WHERE line <> '';
ALTER TABLE report DROP COLUMN will_do;

ALTER TABLE campaign DROP CONSTRAINT campaign_kind;
ALTER TABLE campaign ADD CONSTRAINT campaign_kind CHECK (kind IN ('invitation', 'reminder', 'report', 'plan', 'answer', 'announcement', 'digest', 'commitment'));

-- News of promises is of the same kind to its readers as the report that made them.
UPDATE mail_address SET stopped = array_append(stopped, 'commitment') WHERE 'report' = ANY(stopped);
