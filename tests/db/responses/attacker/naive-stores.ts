import type { Client } from "pg";
import type { Haul, Row } from "./attacks";

/** Somebody who answers, in the order in which they come; `reminded` only if they came after the mail. */
export type Comer = { who: string; cell: string; reminded: number; day: number };

// Each way of storing answers that has been called anonymous, on the same people: what the attacks are worth.
const TABLES = `
  CREATE SCHEMA naive;
  CREATE TABLE naive.comer (n int PRIMARY KEY, who text, cell text, reminded int, day int);
  CREATE TABLE naive.person (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), who text UNIQUE, cell text, reminded int, burned boolean);
  CREATE TABLE naive.staged (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), who text, cell text, day int);
  CREATE TABLE naive.answer (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), who text, cell text, day int);
  CREATE PROCEDURE naive.refill() LANGUAGE sql AS $$
    TRUNCATE naive.person, naive.staged, naive.answer;
    INSERT INTO naive.person (who, cell, reminded, burned)
    SELECT who, cell, reminded, false FROM naive.comer ORDER BY gen_random_uuid()
  $$;
  -- Two tables, random ids, no times, one transaction.
  CREATE PROCEDURE naive.together() LANGUAGE plpgsql AS $$
  DECLARE c naive.comer;
  BEGIN
    CALL naive.refill(); COMMIT;
    FOR c IN SELECT * FROM naive.comer ORDER BY n LOOP
      UPDATE naive.person SET burned = true WHERE who = c.who;
      INSERT INTO naive.answer (who, cell, day) VALUES (c.who, c.cell, 0);
      COMMIT;
    END LOOP;
  END $$;
  -- The same in two transactions, the second of which comes later.
  CREATE PROCEDURE naive.apart() LANGUAGE plpgsql AS $$
  DECLARE c naive.comer;
  BEGIN
    CALL naive.refill(); COMMIT;
    FOR c IN SELECT * FROM naive.comer ORDER BY n LOOP
      UPDATE naive.person SET burned = true WHERE who = c.who;
      COMMIT;
      INSERT INTO naive.answer (who, cell, day) VALUES (c.who, c.cell, 0);
      COMMIT;
    END LOOP;
  END $$;
  -- Staged and moved in shuffled batches with their day; people are written anew, answers moved before stay.
  CREATE PROCEDURE naive.batches() LANGUAGE plpgsql AS $$
  DECLARE c naive.comer;
  BEGIN
    CALL naive.refill(); COMMIT;
    FOR c IN SELECT * FROM naive.comer ORDER BY n LOOP
      UPDATE naive.person SET burned = true WHERE who = c.who;
      INSERT INTO naive.staged (who, cell, day) VALUES (c.who, c.cell, c.day);
      IF (SELECT count(*) FROM naive.staged) >= 20 THEN
        WITH taken AS (
          DELETE FROM naive.staged WHERE id IN (SELECT id FROM naive.staged ORDER BY gen_random_uuid() LIMIT 10) RETURNING *
        ) INSERT INTO naive.answer (who, cell, day) SELECT who, cell, c.day FROM taken ORDER BY gen_random_uuid();
      END IF;
      COMMIT;
    END LOOP;
    WITH anew AS (DELETE FROM naive.person RETURNING *)
    INSERT INTO naive.person (who, cell, reminded, burned) SELECT who, cell, reminded, burned FROM anew ORDER BY gen_random_uuid();
  END $$;`;

export async function makeNaiveStores(owner: Client, comers: readonly Comer[]): Promise<void> {
  await owner.query(TABLES);
  await owner.query(
    `INSERT INTO naive.comer SELECT n, who, cell, reminded, day FROM jsonb_to_recordset($1)
      AS c(n int, who text, cell text, reminded int, day int)`,
    [JSON.stringify(comers.map((comer, n) => ({ n, ...comer })))],
  );
}

export async function runNaive(
  owner: Client,
  store: "together" | "apart" | "batches",
): Promise<Haul> {
  await owner.query(`CALL naive.${store}()`);
  const traces =
    "id, xmin::text::bigint::float8 AS transaction, row_number() OVER (ORDER BY ctid)::float8 AS place";
  const people = await owner.query(
    `SELECT who, cell, ${traces}, reminded FROM naive.person WHERE burned`,
  );
  const answers = await owner.query(`SELECT who, cell, ${traces}, day FROM naive.answer`);
  const asRow = ({ who, cell, ...rest }: Record<string, string | number>): Row => ({
    ...{ who: String(who), cell: String(cell), traces: rest },
  });
  return { people: people.rows.map(asRow), answers: answers.rows.map(asRow) };
}
