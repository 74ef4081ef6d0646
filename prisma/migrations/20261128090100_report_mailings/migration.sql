-- A report told to people of one's choice: a mailing like an announcement, of which no address gets a second one.
ALTER TABLE mailing ADD COLUMN report_id UUID;
ALTER TABLE mailing DROP CONSTRAINT mailing_kind;
ALTER TABLE mailing
    ADD CONSTRAINT mailing_kind CHECK (kind IN ('announcement', 'digest', 'report')),
    ADD CONSTRAINT mailing_report CHECK ((kind = 'report') = (report_id IS NOT NULL));
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_district_id_report_id_fkey" FOREIGN KEY ("district_id", "report_id") REFERENCES "report"("district_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
CREATE INDEX "mailing_district_id_report_id_idx" ON "mailing"("district_id", "report_id");
CREATE INDEX "campaign_district_id_report_id_idx" ON "campaign"("district_id", "report_id");
