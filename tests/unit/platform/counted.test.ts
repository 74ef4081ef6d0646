import { expect, it } from "vitest";
import { counted } from "~/platform/counted";

it("says one by its own word and groups thousands", () => {
  expect(counted(1, "person", "people")).toBe("1 person");
  expect(counted(0, "person", "people")).toBe("0 people");
  expect(counted(1216, "answer is", "answers are")).toBe("1,216 answers are");
});
