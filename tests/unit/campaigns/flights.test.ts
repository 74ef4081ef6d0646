import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { Flights } from "~/campaigns/flights";

it("keeps what has ended until it is recorded", async () => {
  const flights = new Flights<string>();
  flights.start(Promise.resolve("a"));
  await flights.someLanded(1);
  expect(flights.takeLanded()).toEqual(["a"]);
  flights.start(Promise.resolve("b"));
  expect(await flights.allLanded()).toEqual(["a", "b"]);
  flights.recorded();
  expect(flights.takeLanded()).toEqual([]);
});

it("is not clear while something has ended unrecorded", async () => {
  const flights = new Flights<string>();
  flights.start(Promise.resolve("a"));
  expect(flights.isClear).toBe(false);
  await flights.someLanded(1);
  expect(flights.isClear).toBe(false);
  flights.takeLanded();
  expect(flights.isClear).toBe(true);
});

it("does not wait long for a slow one once another has ended", async () => {
  const flights = new Flights<string>();
  let land = (_outcome: string) => {};
  flights.start(
    new Promise((resolve) => {
      land = resolve;
    }),
  );
  flights.start(Promise.resolve("quick"));
  await flights.someLanded(2);
  expect(flights.takeLanded()).toEqual(["quick"]);
  land("slow");
  expect(await flights.allLanded()).toEqual(["quick", "slow"]);
});

it("waiting for all ends also where more have landed already than are in the air", {
  timeout: 5_000,
}, async () => {
  const flights = new Flights<string>();
  for (const name of ["a", "b", "c"]) flights.start(Promise.resolve(name));
  await flights.someLanded(3);
  flights.start(delay(50).then(() => "late"));
  expect(await flights.allLanded()).toEqual(["a", "b", "c", "late"]);
});
