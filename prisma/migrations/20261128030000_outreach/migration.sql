-- What staff did to reach people, beside what campaigns mailed (which is read from their own ledger).
CREATE TABLE "touch" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "message_type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "audiences" TEXT[],
    "school_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "happened_on" DATE NOT NULL,
    "reach" INTEGER,
    "reach_basis" TEXT,
    "cost_cents" INTEGER,
    "minutes" INTEGER,
    "handled_by" TEXT NOT NULL DEFAULT '',
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT 'entry',
    "source_key" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "touch_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "touch_message_type" CHECK ("message_type" IN ('inform', 'invite', 'remind', 'consult', 'report_back', 'thank', 'urgent')),
    CONSTRAINT "touch_reach" CHECK (("reach" IS NULL) = ("reach_basis" IS NULL) AND ("reach" IS NULL OR "reach" >= 0) AND "reach_basis" IN ('counted', 'stated')),
    CONSTRAINT "touch_effort" CHECK (COALESCE("cost_cents", 0) >= 0 AND COALESCE("minutes", 0) >= 0)
);
CREATE UNIQUE INDEX "touch_district_id_source_key_key" ON "touch"("district_id", "source_key");
CREATE INDEX "touch_district_id_happened_on_idx" ON "touch"("district_id", "happened_on");
ALTER TABLE "touch" ADD CONSTRAINT "touch_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "touch_import" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "choices" JSONB,
    "staff_id" UUID,
    "counts" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "touch_import_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "touch_import_kind" CHECK ("kind" IN ('touches', 'calendar', 'messages'))
);
ALTER TABLE "touch_import" ADD CONSTRAINT "touch_import_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "inquiry_promise" (
    "district_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,
    "weekdays" INTEGER[],
    "closed_days" DATE[] DEFAULT ARRAY[]::DATE[],

    CONSTRAINT "inquiry_promise_pkey" PRIMARY KEY ("district_id"),
    CONSTRAINT "inquiry_promise_unit" CHECK ("unit" IN ('hours', 'days') AND "amount" > 0)
);
ALTER TABLE "inquiry_promise" ADD CONSTRAINT "inquiry_promise_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "inquiry" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "subject" TEXT NOT NULL,
    "audience" TEXT,
    "school_id" UUID,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "email_key" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "owner_id" UUID,
    "received_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "close_reason" TEXT,
    "token_hash" BYTEA NOT NULL,
    "asked_at" TIMESTAMPTZ,
    "satisfaction" TEXT,
    "satisfaction_note" TEXT NOT NULL DEFAULT '',
    "satisfied_at" TIMESTAMPTZ,

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "inquiry_state" CHECK ("state" IN ('waiting', 'asked_back', 'answered', 'closed')),
    CONSTRAINT "inquiry_satisfaction" CHECK ("satisfaction" IN ('yes', 'partly', 'no'))
);
CREATE UNIQUE INDEX "inquiry_token_hash_key" ON "inquiry"("token_hash");
CREATE UNIQUE INDEX "inquiry_district_id_number_key" ON "inquiry"("district_id", "number");
CREATE INDEX "inquiry_district_id_state_due_at_idx" ON "inquiry"("district_id", "state", "due_at");
CREATE INDEX "inquiry_district_id_email_key_idx" ON "inquiry"("district_id", "email_key");
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_district_id_school_id_fkey" FOREIGN KEY ("district_id", "school_id") REFERENCES "school"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_district_id_owner_id_fkey" FOREIGN KEY ("district_id", "owner_id") REFERENCES "staff"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- What goes out by mail is in a ledger like `delivery`: `sending` before the dialogue begins, and what a dead worker
-- left there becomes `unknown` and waits for a person.
CREATE TABLE "inquiry_message" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author" TEXT NOT NULL DEFAULT '',
    "staff_id" UUID,
    "at" TIMESTAMPTZ NOT NULL,
    "message_id" TEXT,
    "state" TEXT,
    "asks" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "reply" TEXT,

    CONSTRAINT "inquiry_message_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "inquiry_message_kind" CHECK ("kind" IN ('question', 'answer', 'note', 'receipt')),
    CONSTRAINT "inquiry_message_state" CHECK ("state" IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'unknown'))
);
CREATE UNIQUE INDEX "inquiry_message_district_id_message_id_key" ON "inquiry_message"("district_id", "message_id");
CREATE INDEX "inquiry_message_district_id_inquiry_id_at_idx" ON "inquiry_message"("district_id", "inquiry_id", "at");
ALTER TABLE "inquiry_message" ADD CONSTRAINT "inquiry_message_district_id_inquiry_id_fkey" FOREIGN KEY ("district_id", "inquiry_id") REFERENCES "inquiry"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "inquiry_template" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_template_pkey" PRIMARY KEY ("district_id", "id")
);
CREATE UNIQUE INDEX "inquiry_template_district_id_name_key" ON "inquiry_template"("district_id", "name");
ALTER TABLE "inquiry_template" ADD CONSTRAINT "inquiry_template_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('touch', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('touch_import', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('inquiry_promise');
CALL protect_table('inquiry');
CALL protect_table('inquiry_message');
CALL protect_table('inquiry_template', rights => 'SELECT, INSERT, UPDATE, DELETE');

-- The link that asks whether an answer helped is followed before a district is known.
CREATE FUNCTION find_inquiry(p_token_hash bytea) RETURNS TABLE (district_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id, id FROM inquiry WHERE token_hash = p_token_hash
$$;

-- A mail to a case's own signed address names the case alone.
CREATE FUNCTION find_district_of_inquiry(p_id uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id FROM inquiry WHERE id = p_id
$$;
