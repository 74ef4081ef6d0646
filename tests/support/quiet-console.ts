import { afterEach } from "vitest";

// What a test expects on the console it catches itself (vi.spyOn); anything else fails it.
const strays: string[] = [];
console.error = (...words: unknown[]) => {
  strays.push(words.map(String).join(" "));
};

afterEach(() => {
  const found = strays.splice(0);
  if (found.length > 0) throw new Error(`stray console.error: ${found.join("\n")}`);
});
