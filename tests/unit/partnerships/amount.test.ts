import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amountInput,
  formatAmount,
  LARGEST_AMOUNT,
  NEED_KINDS,
  parseAmount,
} from "~/partnerships/needs/amount";

const amounts = fc.integer({ min: 1, max: LARGEST_AMOUNT });

describe("amounts of needs", () => {
  test("what stands in a field is read back as the same amount", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NEED_KINDS), amounts, (kind, amount) => {
        expect(parseAmount(kind, amountInput(kind, amount))).toEqual({ ok: true, amount });
      }),
    );
  });

  test("money is read back as it is written in each language", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("en", "es", "vi", "zh-Hans", "pt"),
        amounts,
        (language, amount) => {
          expect(parseAmount("financial", formatAmount("financial", amount, { language }))).toEqual(
            {
              ok: true,
              amount,
            },
          );
        },
      ),
    );
  });

  test.each([
    ["financial", "$18,000", 1_800_000],
    ["financial", "18.000,50 $", 1_800_050],
    ["financial", "1 200", 120_000],
    ["financial", "١٢٠", 12_000],
    ["material", "1,200", 1200],
    ["volunteer", "48", 2880],
    ["volunteer", "1.5", 90],
    ["volunteer", "1:30", 90],
  ] as const)("%s %s is %d", (kind, typed, amount) => {
    expect(parseAmount(kind, typed)).toEqual({ ok: true, amount });
  });

  test.each([
    ["material", "about 20", "not-a-number"],
    ["material", "2.5", "not-whole"],
    ["material", "0", "too-small"],
    ["material", "-3", "not-a-number"],
    ["financial", "", "not-a-number"],
    ["financial", "21,000,000", "too-large"],
    ["volunteer", "1:75", "not-a-number"],
  ] as const)("%s %j is refused: %s", (kind, typed, reason) => {
    expect(parseAmount(kind, typed)).toEqual({ ok: false, reason });
  });

  test("amounts read as people say them", () => {
    expect(formatAmount("financial", 1_800_000, { language: "en" })).toBe("$18,000");
    expect(formatAmount("financial", 1_800_050, { language: "en" })).toBe("$18,000.50");
    expect(formatAmount("material", 240, { language: "en", unit: "headphones" })).toBe(
      "240 headphones",
    );
    expect(formatAmount("volunteer", 90, { language: "en" })).toBe("1.5 hours");
    expect(formatAmount("volunteer", 2880, { language: "es" })).toBe("48 horas");
  });
});
