-- A mail whose news is over when its turn comes is not sent, and says so.
ALTER TABLE "pledge_mail" DROP CONSTRAINT "pledge_mail_state";
ALTER TABLE "pledge_mail" ADD CONSTRAINT "pledge_mail_state" CHECK ("state" IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'unknown', 'skipped'));
