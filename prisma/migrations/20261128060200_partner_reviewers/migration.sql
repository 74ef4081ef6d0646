-- A contact of a partner who reviews plans: a commenter of their own, whose comments carry the partner's agreed name.
ALTER TABLE "commenter" ADD COLUMN "partner_id" UUID, ADD COLUMN "partner_name" TEXT;
ALTER TABLE "commenter" ADD CONSTRAINT "commenter_partner" CHECK ("partner_name" IS NULL OR ("partner_id" IS NOT NULL AND "person_id" IS NULL));
ALTER TABLE "commenter" ADD CONSTRAINT "commenter_district_id_partner_id_fkey" FOREIGN KEY ("district_id", "partner_id") REFERENCES "partner"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
CREATE INDEX "commenter_district_id_partner_id_idx" ON "commenter"("district_id", "partner_id");
