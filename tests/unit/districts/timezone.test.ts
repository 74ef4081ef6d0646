import { expect, it } from "vitest";
import { localTimeWords } from "~/districts/timezone";

it("names the local time of a field as people of the place would", () => {
  expect(localTimeWords("America/Chicago")).toBe("Central time (Chicago)");
  expect(localTimeWords("America/Puerto_Rico")).toBe("Time in Puerto Rico");
  expect(localTimeWords("America/Argentina/Buenos_Aires")).toBe("Time in Buenos Aires");
  expect(localTimeWords("UTC")).toBe("UTC");
});
