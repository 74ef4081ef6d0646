-- Answers are told apart from the last published release too, so that readers of published
-- releases cannot subtract one from the next. Releases published before have no baseline of
-- their own: their latest draft stands for them.
ALTER TABLE "release_response" ADD COLUMN "baseline" TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE "release_response" ALTER COLUMN "baseline" DROP DEFAULT;
ALTER TABLE "release_response" ADD CONSTRAINT "release_response_baseline" CHECK ("baseline" IN ('draft', 'published'));
ALTER TABLE "release_response" DROP CONSTRAINT "release_response_pkey";
ALTER TABLE "release_response" ADD CONSTRAINT "release_response_pkey" PRIMARY KEY ("district_id", "wave_id", "baseline", "response_id");

INSERT INTO "release_response" ("district_id", "wave_id", "baseline", "response_id", "revision", "audience", "school_id", "language")
SELECT c."district_id", c."wave_id", 'published', c."response_id", c."revision", c."audience", c."school_id", c."language"
FROM "release_response" c
WHERE EXISTS (
  SELECT 1 FROM "release" r
  WHERE r."district_id" = c."district_id" AND r."wave_id" = c."wave_id" AND r."state" = 'published'
);
