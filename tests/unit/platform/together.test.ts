import { expect, test } from "vitest";
import { together } from "~/platform/together";

/** Doubles numbers; every round trip waits to be let go, and -1 spoils the one it is in. */
function doubling() {
  const trips: number[][] = [];
  const gates: (() => void)[] = [];
  const double = together(async (inputs: readonly number[]) => {
    trips.push([...inputs]);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (inputs.includes(-1)) throw new Error("spoiled");
    return inputs.map((input) => input * 2);
  });
  const letGo = async () => {
    await expect.poll(() => gates.length).toBeGreaterThan(0);
    gates.shift()?.();
  };
  return { double, trips, letGo };
}

test("a call alone goes at once, those that come meanwhile go together next", async () => {
  const { double, trips, letGo } = doubling();
  const first = double(1);
  await expect.poll(() => trips).toEqual([[1]]);
  const later = [double(2), double(3), double(2)];
  await letGo();
  expect(await first).toBe(2);
  await letGo();
  expect(await Promise.all(later)).toEqual([4, 6, 4]);
  expect(trips).toEqual([[1], [2, 3, 2]]);
});

test("one that spoils its round trip fails alone, and the next go on", async () => {
  const { double, trips, letGo } = doubling();
  const calls = Promise.allSettled([double(1), double(-1), double(3)]);
  for (let trip = 0; trip < 4; trip++) await letGo();
  expect((await calls).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  const after = double(4);
  await letGo();
  expect(await after).toBe(8);
  expect(trips).toEqual([[1, -1, 3], [1], [-1], [3], [4]]);
});
