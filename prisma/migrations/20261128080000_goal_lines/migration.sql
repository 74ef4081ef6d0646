-- What a district wants to reach, drawn beside where it stands.
CREATE TABLE "goal_line" (
    "district_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "goal_line_pkey" PRIMARY KEY ("district_id", "measure"),
    CONSTRAINT "goal_line_measure" CHECK ("measure" IN ('awareness', 'buy_in', 'trust_in_loop', 'comments_answered', 'commitments_kept')),
    CONSTRAINT "goal_line_value" CHECK ("value" BETWEEN 1 AND 100)
);
ALTER TABLE "goal_line" ADD CONSTRAINT "goal_line_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

CALL protect_table('goal_line', rights => 'SELECT, INSERT, UPDATE, DELETE');
