-- Whom a planned invitation is for, as it was ticked; without it everybody on the list.
ALTER TABLE planned_mailing
    ADD COLUMN choice JSONB,
    ADD CONSTRAINT planned_mailing_choice CHECK (choice IS NULL OR kind = 'invitation');
