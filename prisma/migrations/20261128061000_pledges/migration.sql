-- Offers for what plans need, and what became of them. The row of a pledge is the fold of its events; the
-- checks say the same sums once more.

CREATE TABLE "pledge" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "need_id" UUID,
    "partner_id" UUID,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "email_key" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "organization" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "public_name" TEXT,
    "offered" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "delivered" INTEGER NOT NULL DEFAULT 0,
    "released" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'unconfirmed',
    "scheduled_for" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "board_required" BOOLEAN NOT NULL DEFAULT false,
    "board_accepted_on" DATE,
    "token_hash" BYTEA NOT NULL,
    "events" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ,

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "pledge_kind" CHECK ("kind" IN ('financial', 'material', 'volunteer')),
    CONSTRAINT "pledge_public_name" CHECK ("public_name" <> ''),
    CONSTRAINT "pledge_sums" CHECK ("offered" > 0 AND "accepted" BETWEEN 0 AND "offered" AND "delivered" >= 0 AND "released" >= 0 AND "delivered" + "released" <= "accepted"),
    CONSTRAINT "pledge_state" CHECK (CASE "state"
        WHEN 'unconfirmed' THEN "accepted" = 0
        WHEN 'offered' THEN "accepted" = 0
        WHEN 'accepted' THEN "delivered" + "released" < "accepted"
        WHEN 'scheduled' THEN "delivered" + "released" < "accepted" AND "scheduled_for" IS NOT NULL
        WHEN 'delivered' THEN "delivered" > 0 AND "delivered" + "released" = "accepted"
        WHEN 'thanked' THEN "delivered" > 0 AND "delivered" + "released" = "accepted"
        WHEN 'declined' THEN "accepted" = 0 AND "reason" <> ''
        WHEN 'withdrawn' THEN "delivered" = 0 AND "released" = "accepted" AND "reason" <> ''
        ELSE false END),
    CONSTRAINT "pledge_need" CHECK ("need_id" IS NOT NULL OR "accepted" = 0),
    CONSTRAINT "pledge_erased" CHECK ("erased_at" IS NULL OR ("name" = '' AND "email" = '' AND "email_key" = '' AND "phone" = '' AND "message" = ''))
);
CREATE UNIQUE INDEX "pledge_token_hash_key" ON "pledge"("token_hash");
CREATE INDEX "pledge_district_id_need_id_idx" ON "pledge"("district_id", "need_id");
CREATE INDEX "pledge_district_id_state_idx" ON "pledge"("district_id", "state");
CREATE INDEX "pledge_district_id_partner_id_idx" ON "pledge"("district_id", "partner_id");
CREATE INDEX "pledge_district_id_email_key_idx" ON "pledge"("district_id", "email_key");
CREATE UNIQUE INDEX "pledge_district_id_number_key" ON "pledge"("district_id", "number");
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_district_id_need_id_fkey" FOREIGN KEY ("district_id", "need_id") REFERENCES "need"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_district_id_partner_id_fkey" FOREIGN KEY ("district_id", "partner_id") REFERENCES "partner"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "pledge_event" (
    "district_id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" INTEGER,
    "on_day" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "board_required" BOOLEAN NOT NULL DEFAULT false,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "pledge_event_pkey" PRIMARY KEY ("district_id", "pledge_id", "number"),
    CONSTRAINT "pledge_event_kind" CHECK ("kind" IN ('offered', 'confirmed', 'raised', 'board_accepted', 'accepted', 'scheduled', 'delivered', 'corrected', 'released', 'thanked', 'declined', 'withdrawn')),
    CONSTRAINT "pledge_event_amount" CHECK (("amount" IS NOT NULL) = ("kind" IN ('offered', 'raised', 'accepted', 'delivered', 'corrected', 'released')) AND "amount" > 0),
    CONSTRAINT "pledge_event_day" CHECK (("on_day" IS NOT NULL) = ("kind" IN ('board_accepted', 'scheduled')))
);
CREATE INDEX "pledge_event_district_id_at_idx" ON "pledge_event"("district_id", "at");
ALTER TABLE "pledge_event" ADD CONSTRAINT "pledge_event_district_id_pledge_id_fkey" FOREIGN KEY ("district_id", "pledge_id") REFERENCES "pledge"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "pledge_mail" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL,
    "next_attempt_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,
    "reply" TEXT,

    CONSTRAINT "pledge_mail_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "pledge_mail_kind" CHECK ("kind" IN ('confirmation', 'accepted', 'declined', 'scheduled', 'moved_up', 'shift_cancelled', 'reminder', 'thanks', 'proof')),
    CONSTRAINT "pledge_mail_state" CHECK ("state" IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'unknown'))
);
CREATE INDEX "pledge_mail_district_id_state_idx" ON "pledge_mail"("district_id", "state");
CREATE UNIQUE INDEX "pledge_mail_district_id_pledge_id_kind_about_key" ON "pledge_mail"("district_id", "pledge_id", "kind", "about");
ALTER TABLE "pledge_mail" ADD CONSTRAINT "pledge_mail_district_id_pledge_id_fkey" FOREIGN KEY ("district_id", "pledge_id") REFERENCES "pledge"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "gift_rule" (
    "district_id" UUID NOT NULL,
    "board_cents" INTEGER,
    "board_pieces" INTEGER,

    CONSTRAINT "gift_rule_pkey" PRIMARY KEY ("district_id"),
    CONSTRAINT "gift_rule_amounts" CHECK ("board_cents" > 0 AND "board_pieces" > 0)
);
ALTER TABLE "gift_rule" ADD CONSTRAINT "gift_rule_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "shift" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "places" INTEGER NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "cancelled_at" TIMESTAMPTZ,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shift_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "shift_times" CHECK ("ends_at" > "starts_at" AND "ends_at" <= "starts_at" + interval '24 hours'),
    CONSTRAINT "shift_places" CHECK ("places" > 0)
);
CREATE INDEX "shift_district_id_need_id_starts_at_idx" ON "shift"("district_id", "need_id", "starts_at");
CREATE INDEX "shift_district_id_starts_at_idx" ON "shift"("district_id", "starts_at");
ALTER TABLE "shift" ADD CONSTRAINT "shift_district_id_need_id_fkey" FOREIGN KEY ("district_id", "need_id") REFERENCES "need"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "shift_signup" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "shift_id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "minutes" INTEGER,
    "counted" INTEGER,
    "since" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "shift_signup_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "shift_signup_state" CHECK ("state" IN ('signed_up', 'waiting', 'cancelled', 'came', 'missed')),
    CONSTRAINT "shift_signup_minutes" CHECK (("minutes" IS NOT NULL) = ("state" = 'came') AND ("counted" IS NOT NULL) = ("state" = 'came') AND "minutes" > 0 AND "counted" BETWEEN 0 AND "minutes")
);
CREATE INDEX "shift_signup_district_id_pledge_id_idx" ON "shift_signup"("district_id", "pledge_id");
CREATE UNIQUE INDEX "shift_signup_district_id_shift_id_pledge_id_key" ON "shift_signup"("district_id", "shift_id", "pledge_id");
ALTER TABLE "shift_signup" ADD CONSTRAINT "shift_signup_district_id_shift_id_fkey" FOREIGN KEY ("district_id", "shift_id") REFERENCES "shift"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "shift_signup" ADD CONSTRAINT "shift_signup_district_id_pledge_id_fkey" FOREIGN KEY ("district_id", "pledge_id") REFERENCES "pledge"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "volunteer_check" (
    "district_id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "cleared" BOOLEAN NOT NULL,
    "checked_on" DATE NOT NULL,
    "noted_by" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "volunteer_check_pkey" PRIMARY KEY ("district_id", "pledge_id")
);
ALTER TABLE "volunteer_check" ADD CONSTRAINT "volunteer_check_district_id_pledge_id_fkey" FOREIGN KEY ("district_id", "pledge_id") REFERENCES "pledge"("district_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "proof" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "picture_id" UUID,
    "consent_by" TEXT NOT NULL DEFAULT '',
    "consent_on" DATE,
    "shown_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "proof_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "proof_text" CHECK ("text" <> ''),
    CONSTRAINT "proof_consent" CHECK ("picture_id" IS NULL OR "shown_at" IS NULL OR ("consent_by" <> '' AND "consent_on" IS NOT NULL))
);
CREATE INDEX "proof_district_id_pledge_id_idx" ON "proof"("district_id", "pledge_id");
CREATE INDEX "proof_district_id_shown_at_idx" ON "proof"("district_id", "shown_at");
ALTER TABLE "proof" ADD CONSTRAINT "proof_district_id_pledge_id_fkey" FOREIGN KEY ("district_id", "pledge_id") REFERENCES "pledge"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE TABLE "partner_picture" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "alt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "partner_picture_pkey" PRIMARY KEY ("district_id", "id"),
    CONSTRAINT "partner_picture_alt" CHECK ("alt" <> '')
);
ALTER TABLE "partner_picture" ADD CONSTRAINT "partner_picture_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "proof" ADD CONSTRAINT "proof_district_id_picture_id_fkey" FOREIGN KEY ("district_id", "picture_id") REFERENCES "partner_picture"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Only what nobody confirmed can go away, with its history and its mail.
CALL protect_table('pledge', rights => 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY only_unconfirmed ON pledge AS RESTRICTIVE FOR DELETE USING (state = 'unconfirmed');
CALL protect_table('pledge_event', rights => 'SELECT, INSERT');
CALL protect_table('pledge_mail');
CALL protect_table('gift_rule');
CALL protect_table('shift');
CALL protect_table('shift_signup');
CALL protect_table('volunteer_check', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('proof', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('partner_picture', rights => 'SELECT, INSERT, DELETE');

-- What is promised never grows beyond what a need asks for, whoever forgets to count.
CREATE FUNCTION keep_within_need() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    committed bigint;
    asked integer;
BEGIN
    IF NEW.need_id IS NULL OR NEW.accepted - NEW.released <= 0
        OR (TG_OP = 'UPDATE' AND OLD.need_id = NEW.need_id AND NEW.accepted - NEW.released <= OLD.accepted - OLD.released) THEN
        RETURN NULL;
    END IF;
    SELECT amount INTO asked FROM need WHERE district_id = NEW.district_id AND id = NEW.need_id FOR UPDATE;
    SELECT sum(accepted - released) INTO committed FROM pledge WHERE district_id = NEW.district_id AND need_id = NEW.need_id;
    IF committed > asked THEN
        RAISE EXCEPTION 'more is promised than the need asks for' USING ERRCODE = 'check_violation', CONSTRAINT = 'pledge_within_need';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER pledge_within_need AFTER INSERT OR UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION keep_within_need();

-- The link of a mail is followed before a district is known.
CREATE FUNCTION find_pledge(p_token_hash bytea) RETURNS TABLE (district_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT district_id, id FROM pledge WHERE token_hash = p_token_hash
$$;

-- A history is only added to; but what was written into it of a person goes when the person is erased.
CREATE FUNCTION erase_pledge_notes(p_district uuid, p_pledge uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE pledge_event e SET note = 'Erased' FROM pledge p
    WHERE p.district_id = p_district AND p.id = p_pledge AND p.erased_at IS NOT NULL
        AND p.district_id = nullif(current_setting('app.district_id', true), '')::uuid
        AND e.district_id = p.district_id AND e.pledge_id = p.id AND e.note <> ''
$$;
