-- Whether the promise was kept is about the first answer; what is written after it is due anew.
ALTER TABLE "inquiry" ADD COLUMN "first_due_at" TIMESTAMPTZ NOT NULL;
