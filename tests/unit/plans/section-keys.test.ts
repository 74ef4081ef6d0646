import fc from "fast-check";
import { expect, test } from "vitest";
import { assignKeys } from "~/plans/section-keys";

const devices = { key: "devices", heading: "Devices", body: "Each student may take a laptop home" };
const homes = { key: "homes", heading: "Homes", body: "The school lends a hotspot to a family" };

test("a section keeps its key when it moves and when it is renamed", () => {
  const next = [
    { heading: "Connected homes", body: "The school lends a hotspot to every family" },
    { heading: "Devices", body: "quite another text" },
  ];
  expect(assignKeys([devices, homes], next).map(({ key }) => key)).toEqual(["homes", "devices"]);
});

test("a new section never takes the key of one that is gone", () => {
  const gone = { ...homes, heading: "Other name", key: "repair" };
  const [made] = assignKeys([devices, gone], [{ heading: "Repair", body: "Something new" }]);
  expect(made?.key).toBe("repair-2");
});

test("keys are unique, whatever the headings", () => {
  const section = fc.record({
    heading: fc.string({ maxLength: 3 }),
    body: fc.string({ maxLength: 9 }),
  });
  fc.assert(
    fc.property(fc.array(section), fc.array(section), (before, after) => {
      const first = assignKeys([], before);
      const second = assignKeys(first, after);
      expect(new Set(second.map(({ key }) => key)).size).toBe(after.length);
    }),
  );
});

test("a section that shares three fifths of its words keeps its key, whichever words they are", () => {
  const words = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmnopqrst"), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), words, (others, own) => {
      const before = others.map((one, n) => ({
        key: `k${n}`,
        heading: `Old ${n}`,
        body: one.join(" "),
      }));
      const [made] = assignKeys(before, [{ heading: "New", body: own.join(" ") }]);
      const shares = others.map(
        (one) => (2 * one.filter((word) => own.includes(word)).length) / (one.length + own.length),
      );
      const best = Math.max(0, ...shares);
      expect(made?.key).toBe(best >= 0.6 ? `k${shares.indexOf(best)}` : "new");
    }),
  );
});

test("ten times as many sections take nothing like a hundred times as long", () => {
  const took = (count: number, heading: (n: number) => string, body: (n: number) => string) => {
    const of = (mark: string) =>
      Array.from({ length: count }, (_, n) => ({ heading: mark + heading(n), body: body(n) }));
    const begun = process.cpuUsage();
    const first = assignKeys([], of("a"));
    assignKeys(first, of("b"));
    return process.cpuUsage(begun).user / 1000;
  };
  const shapes: [(n: number) => string, (n: number) => string][] = [
    [(n) => `${n}`, (n) => `lend ${n} laptop ${n * 7} to ${n * 13} families`],
    [(n) => `${n}`, () => "the school lends a laptop to every family"],
    [() => "", (n) => `word${n}`],
  ];
  for (const shape of shapes) {
    took(300, ...shape);
    const small = Math.max(2, took(300, ...shape));
    expect(took(3000, ...shape) / small).toBeLessThan(40);
  }
});
