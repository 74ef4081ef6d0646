import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Note, readRecording, writeLine } from "~/campaigns/recording";
import { sent } from "./sent";

const head = {
  boot: "this run",
  ...{ districtId: randomUUID(), campaignId: randomUUID(), senderId: randomUUID() },
  learned: 5,
};

const written = (notes: Note[]) => [head, ...notes].map(writeLine).join("");
const statesIn = (text: string) =>
  readRecording(text)?.outcomes.map(({ id, state }) => ({ id, state })) ?? [];

it("tells what ended, gives back what never got to its dot, and says nothing of the rest", () => {
  const [ended, atDot, taken] = [randomUUID(), randomUUID(), randomUUID()];
  const notes = [
    { took: [ended, atDot, taken], at: 8 },
    ...[{ dot: ended }, { dot: atDot }, { ended: sent(ended) }],
  ];
  const recording = readRecording(written(notes));
  expect(recording).toMatchObject({ head, learned: 8 });
  expect(recording?.outcomes).toEqual([
    sent(ended),
    expect.objectContaining({ id: taken, state: "queued", counts: false }),
  ]);
});

it("says nothing of any mail where a whole line is damaged", () => {
  const id = randomUUID();
  const damaged = written([
    { took: [id], at: 8 },
    { dot: id },
    { took: [randomUUID()], at: 9 },
  ]).replace("dot", "d\0t");
  expect(readRecording(damaged)).toEqual({
    ...{ head, outcomes: [] },
    learned: Number.POSITIVE_INFINITY,
  });
});

it("is none without the line that says whose it is", () => {
  expect(readRecording("")).toBeNull();
  expect(readRecording(writeLine({ took: [randomUUID()], at: 8 }))).toBeNull();
});

// A stage in [took, dot, ended] for each mail, in any order in which each mail's own follow each other.
const flights = fc
  .array(fc.tuple(fc.uuid(), fc.integer({ min: 1, max: 3 })), { maxLength: 12 })
  .chain((mails) => fc.shuffledSubarray(mails.flatMap(([id, steps]) => Array(steps).fill(id))));

it("never gives back a mail whose dot was written down, wherever the file was cut off", () => {
  fc.assert(
    fc.property(flights, fc.nat(), (order: string[], cut) => {
      const seen = new Map<string, number>();
      const notes = order.map((id): Note => {
        const step = (seen.get(id) ?? 0) + 1;
        seen.set(id, step);
        if (step === 1) return { took: [id], at: 8 };
        return step === 2 ? { dot: id } : { ended: sent(id) };
      });
      const whole = written(notes);
      const text = whole.slice(0, cut % (whole.length + 1));
      const lines = text.split("\n").slice(1, -1).length;
      const kept = notes.slice(0, lines);
      const reached = kept.flatMap((note) => ("dot" in note ? [note.dot] : []));
      const given = statesIn(text).filter(({ state }) => state === "queued");
      expect(given.filter(({ id }) => reached.includes(id))).toEqual([]);
    }),
  );
});
