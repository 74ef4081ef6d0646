import fc from "fast-check";
import { expect, test } from "vitest";
import { orgs, read, usersOf } from "./sets";

const OWN = { o1: "id-north", SOUTH: "id-south", o3: "id-lake" } as const;
const places = Object.keys(OWN) as (keyof typeof OWN)[];

const pupil = fc.record({
  at: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 3 }),
  parents: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  status: fc.constantFrom("", "tobedeleted"),
  /** Which of both rows names the other. */
  tells: fc.constantFrom("pupil", "parent"),
});

const family = fc.array(pupil, { minLength: 1, maxLength: 6 });

test("a guardian is at all schools of their children who are there, and no pupil comes out", async () => {
  await fc.assert(
    fc.asyncProperty(family, fc.boolean(), async (pupils, pupilsFirst) => {
      const pupilRows = pupils.map(({ at, parents, status, tells }, index) => ({
        ...{ id: `s${index}`, role: "student", orgs: at.join(), status },
        agents: tells === "pupil" ? parents.map((parent) => `g${parent}`).join() : "",
      }));
      const childrenOf = (parent: number) =>
        pupils.flatMap((one, index) => (one.parents.includes(parent) ? [{ ...one, index }] : []));
      const parentRows = [0, 1, 2, 3, 4].map((parent) => ({
        ...{ id: `g${parent}`, role: "guardian", orgs: "d" },
        agents: childrenOf(parent)
          .filter(({ tells }) => tells === "parent")
          .map(({ index }) => `s${index}`)
          .join(),
      }));
      const rows = pupilsFirst ? [...pupilRows, ...parentRows] : [...parentRows, ...pupilRows];
      const { people } = await read({ "users.csv": usersOf(...rows), "orgs.csv": orgs });
      expect(people.map(({ sourceId }) => sourceId)).toEqual(["g0", "g1", "g2", "g3", "g4"]);
      for (const { sourceId, schools } of people) {
        const here = childrenOf(Number(sourceId.slice(1))).filter(({ status }) => status === "");
        const expected = new Set(here.flatMap(({ at }) => at.map((place) => OWN[place])));
        expect(schools).toEqual([...expected].sort());
      }
    }),
    { numRuns: 200 },
  );
});
