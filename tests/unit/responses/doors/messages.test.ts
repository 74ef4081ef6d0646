import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/districts/language";
import { DOOR_MESSAGES, doorWords } from "~/responses/doors/messages/door-words";
import { type DoorKey, en } from "~/responses/doors/messages/en";

const keys = Object.keys(en) as DoorKey[];
const tags = LANGUAGES.map(({ tag }) => tag);
const SELECT = 5;

/** The values a message takes, and what its selects have words for. */
function shapeOf(message: string): { values: string[]; selects: string[][] } {
  const values = new Set<string>();
  const selects: string[][] = [];
  const parsed = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
  JSON.stringify(parsed.getAst(), (_, node) => {
    if (typeof node?.value === "string" && node.type !== 0) values.add(node.value);
    if (node?.type === SELECT) selects.push(Object.keys(node.options).sort());
    return node;
  });
  return { values: [...values].sort(), selects };
}

it("speaks the seven languages, and falls back to the district's and English", () => {
  expect(Object.keys(DOOR_MESSAGES)).toEqual(tags);
  expect([doorWords("es-MX").language, doorWords("hmn", "pt").language]).toEqual(["es", "pt"]);
  expect(doorWords("hmn", "hmn").language).toBe("en");
});

describe.each(tags.filter((tag) => tag !== "en"))("in %s", (tag) => {
  const ours = DOOR_MESSAGES[tag] ?? en;

  it("every message takes the same values and choices as in English", () => {
    for (const key of keys) expect([key, shapeOf(ours[key])]).toEqual([key, shapeOf(en[key])]);
  });

  it("none is left in English", () => {
    const same = keys.filter((key) => ours[key] === en[key]);
    expect(same).toEqual(same.filter((key) => key === "paper.is"));
  });
});
