-- No mailing leaves in a district's quiet hours, hours of its own clock; to one domain go so many mails a minute at most.
ALTER TABLE district
    ADD COLUMN quiet_from SMALLINT,
    ADD COLUMN quiet_until SMALLINT,
    ADD COLUMN domain_per_minute INTEGER,
    ADD CONSTRAINT district_quiet_hours CHECK (
        quiet_from IS NULL AND quiet_until IS NULL
        OR quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND quiet_from <> quiet_until),
    ADD CONSTRAINT district_domain_per_minute CHECK (domain_per_minute > 0);

-- A mailing that waits for its time; none is at once.
ALTER TABLE campaign ADD COLUMN starts_at TIMESTAMPTZ;

-- When those who have not answered a wave are reminded by themselves: days after the invitation, on these weekdays
-- (1 is Monday), from one hour of the district's clock until another.
CREATE TABLE reminder_rule (
    district_id UUID NOT NULL,
    wave_id UUID NOT NULL,
    days_after INTEGER[] NOT NULL,
    weekdays INTEGER[] NOT NULL,
    from_hour INTEGER NOT NULL,
    until_hour INTEGER NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    changed_by TEXT NOT NULL,

    CONSTRAINT reminder_rule_pkey PRIMARY KEY (district_id, wave_id),
    CONSTRAINT reminder_rule_days CHECK (cardinality(days_after) > 0 AND 1 <= ALL (days_after)),
    CONSTRAINT reminder_rule_weekdays CHECK (cardinality(weekdays) > 0 AND weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
    CONSTRAINT reminder_rule_hours CHECK (0 <= from_hour AND from_hour < until_hour AND until_hour <= 24)
);

-- Mailings of a wave for a chosen moment (`at`), and what became of the days of its rule (`days_after`): each goes
-- once. A day of the rule has a row from when it is started, canceled or passed over.
CREATE TABLE planned_mailing (
    district_id UUID NOT NULL,
    id UUID NOT NULL,
    wave_id UUID NOT NULL,
    kind TEXT NOT NULL,
    days_after INTEGER,
    at TIMESTAMPTZ,
    state TEXT NOT NULL DEFAULT 'planned',
    reason TEXT,
    campaign_id UUID,
    created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    created_by TEXT NOT NULL,
    ended_at TIMESTAMPTZ,

    CONSTRAINT planned_mailing_pkey PRIMARY KEY (district_id, id),
    CONSTRAINT planned_mailing_kind CHECK (kind IN ('invitation', 'reminder')),
    CONSTRAINT planned_mailing_state CHECK (state IN ('planned', 'started', 'cancelled', 'passed')),
    CONSTRAINT planned_mailing_moment CHECK ((days_after IS NULL) <> (at IS NULL)),
    CONSTRAINT planned_mailing_started CHECK ((state = 'started') = (campaign_id IS NOT NULL))
);
CREATE UNIQUE INDEX planned_mailing_once ON planned_mailing (district_id, wave_id, days_after);

ALTER TABLE reminder_rule ADD CONSTRAINT reminder_rule_district_id_wave_id_fkey FOREIGN KEY (district_id, wave_id) REFERENCES wave(district_id, id) ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE planned_mailing ADD CONSTRAINT planned_mailing_district_id_wave_id_fkey FOREIGN KEY (district_id, wave_id) REFERENCES wave(district_id, id) ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE planned_mailing ADD CONSTRAINT planned_mailing_district_id_campaign_id_fkey FOREIGN KEY (district_id, campaign_id) REFERENCES campaign(district_id, id) ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('reminder_rule', rights => 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('planned_mailing', rights => 'SELECT, INSERT, UPDATE, DELETE');
