-- Two more kinds of mailing: a plan draft is announced, a comment is answered.
ALTER TABLE campaign DROP CONSTRAINT campaign_kind;
ALTER TABLE campaign ADD CONSTRAINT campaign_kind CHECK (kind IN ('invitation', 'reminder', 'report', 'plan', 'answer'));

ALTER TABLE plan ADD CONSTRAINT plan_moderation CHECK (moderation IN ('before', 'after'));
ALTER TABLE plan_version ADD CONSTRAINT plan_version_roll_out CHECK (roll_out IN ('carry', 'freeze'));
ALTER TABLE plan_section ADD CONSTRAINT plan_section_kind CHECK (kind IN ('values', 'policies', 'support', 'section'));
ALTER TABLE goal ADD CONSTRAINT goal_stage CHECK (stage IN ('planning', 'implementation'));
ALTER TABLE plan_comment ADD CONSTRAINT plan_comment_state CHECK (state IN ('draft', 'unconfirmed', 'waiting', 'shown', 'hidden', 'withdrawn'));
ALTER TABLE comment_anchor ADD CONSTRAINT comment_anchor_state CHECK (state IN ('placed', 'left', 'accepted'));
ALTER TABLE official_answer ADD CONSTRAINT official_answer_disposition CHECK (disposition IN ('adopted', 'partly', 'declined', 'answered'));
