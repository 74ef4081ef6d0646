-- A district that is there to look around in, and that may be taken out without a trace. No other may.
ALTER TABLE "district" ADD COLUMN "is_example" BOOLEAN NOT NULL DEFAULT false;
