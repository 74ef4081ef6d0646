import { describe, expect, it } from "vitest";
import { USUAL_RULE } from "~/campaigns/planned/reminder-rule";
import { readRuleForm, ruleValues } from "~/campaigns/planned/rule-form";
import { dayWords, ruleWords } from "~/campaigns/planned/rule-words";

function form(days: string, weekdays: string[], from: string, until: string): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ days, from, until })) data.set(name, value);
  for (const weekday of weekdays) data.append("weekdays", weekday);
  return data;
}

describe("the form of a rule", () => {
  it("gives back the rule it shows", () => {
    const { days, weekdays, from, until } = ruleValues(USUAL_RULE);
    expect(readRuleForm(form(days, weekdays, from, until))).toMatchObject({
      ...{ ok: true, rule: USUAL_RULE },
    });
  });

  it("takes days as people write them, each once and in order", () => {
    const read = readRuleForm(form("7 and 3; 7", ["1"], "17", "24"));
    expect(read).toMatchObject({ ok: true, rule: { daysAfter: [3, 7], untilHour: 24 } });
  });

  it("says of each field what is wrong and loses nothing", () => {
    const read = readRuleForm(form("soon", [], "20", "17"));
    expect(read).toMatchObject({
      ok: false,
      values: { days: "soon", weekdays: [], from: "20", until: "17" },
    });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(["days", "weekdays"]);
    const backwards = readRuleForm(form("3", ["1"], "20", "17"));
    expect(backwards).toMatchObject({ ok: false, errors: { until: expect.any(String) } });
    for (const days of ["", "0", "2.5", "-1", "181", "1 2 3 4 5 6 7"]) {
      expect(readRuleForm(form(days, ["1"], "17", "20")).ok, days).toBe(false);
    }
  });
});

it("says a rule in words", () => {
  expect(ruleWords(USUAL_RULE)).toBe(
    "3 and 7 days after the invitation, on Monday to Friday, from 5 PM to 8 PM",
  );
  const other = { daysAfter: [1], weekdays: [6, 3], fromHour: 0, untilHour: 24 };
  expect(ruleWords(other)).toBe(
    "1 day after the invitation, on Wednesday and Saturday, at any hour",
  );
  expect(dayWords(1)).toBe("1 day after the invitation");
});
