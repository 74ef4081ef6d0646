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
