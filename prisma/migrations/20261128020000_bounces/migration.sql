-- Why an address is bad, who complained, what a person decided about it, and which kinds of mail were stopped.
ALTER TABLE "mail_address"
    ADD COLUMN "bounce_reason" TEXT,
    ADD COLUMN "bounce_words" TEXT,
    ADD COLUMN "complained_at" TIMESTAMPTZ,
    ADD COLUMN "gone_at" TIMESTAMPTZ,
    ADD COLUMN "tried_at" TIMESTAMPTZ,
    ADD COLUMN "stopped" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

CREATE TABLE "bounce" (
    "district_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "delivery_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "is_delayed" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT,
    "reason" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "digest" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bounce_pkey" PRIMARY KEY ("district_id","id")
);

ALTER TABLE bounce ADD CONSTRAINT bounce_kind CHECK (kind IN ('hard', 'soft', 'complaint'));

CREATE UNIQUE INDEX "bounce_district_id_delivery_id_digest_key" ON "bounce"("district_id", "delivery_id", "digest");
CREATE INDEX "bounce_district_id_address_id_received_at_idx" ON "bounce"("district_id", "address_id", "received_at");
CREATE INDEX "bounce_district_id_received_at_idx" ON "bounce"("district_id", "received_at");

ALTER TABLE "bounce" ADD CONSTRAINT "bounce_district_id_delivery_id_fkey" FOREIGN KEY ("district_id", "delivery_id") REFERENCES "delivery"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "bounce" ADD CONSTRAINT "bounce_district_id_address_id_fkey" FOREIGN KEY ("district_id", "address_id") REFERENCES "mail_address"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CREATE INDEX mail_address_bad ON mail_address (district_id, bounced_at) WHERE bounced_at IS NOT NULL;

CALL protect_table('bounce', rights => 'SELECT, INSERT');

-- A bounce names its delivery by a signed address, before anybody knows the district.
CREATE FUNCTION find_delivery(p_id uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.id FROM district t
    WHERE EXISTS (SELECT FROM delivery d WHERE d.district_id = t.id AND d.id = p_id)
$$;
