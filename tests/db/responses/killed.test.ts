import { expect, test } from "vitest";
import { killStory } from "../../faults/kill";

test("nothing told is lost, and nobody is mailed twice, when everything is killed twice at once", {
  timeout: 400_000,
}, async () => {
  const people = 60;
  // The whole of it, 500 people and five kills: node --import tsx tests/faults/kill.ts
  const found = await killStory({
    people,
    kills: 2,
    mailsPerSecond: 2,
  });
  expect(found).toMatchObject({
    ...{ people, acknowledged: people, responses: people },
    ...{ mailed_twice: 0, lost: 0, acknowledged_missing: 0 },
  });
  const { sent = 0, unknown = 0, ...others } = found.states;
  expect(others).toEqual({});
  expect(sent + unknown).toBe(people);
});
