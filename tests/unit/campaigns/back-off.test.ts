import { expect, it } from "vitest";
import { MOST_ATTEMPTS, recipientWait, serverWait } from "~/campaigns/back-off";
import { settle } from "~/campaigns/settlement";

const claim = { id: "d", attempts: 0 };

it("waits longer each time, up to four hours, and not for everybody the same", () => {
  const minutes = [1, 2, 3, 4, 5, 6, 20].map((n) => recipientWait(n, 0.5) / 60_000);
  expect(minutes).toEqual([0.25, 1, 4, 16, 64, 240, 240]);
  expect(recipientWait(3, 0)).toBeLessThan(recipientWait(3, 0.9));
});

it("gives up on a recipient after about five days", () => {
  let waited = 0;
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) waited += recipientWait(attempt, 0.5);
  expect(waited / 86_400_000).toBeGreaterThan(4.5);
  expect(waited / 86_400_000).toBeLessThan(5.5);
  const last = { id: "d", attempts: MOST_ATTEMPTS - 1 };
  const refused = { state: "deferred", reply: "451", cause: "recipient" } as const;
  expect(settle(last, refused, 0.5, false).state).toBe("failed");
});

it("counts no attempt against a recipient whose server is in trouble", () => {
  const down = { state: "deferred", reply: "refused", cause: "server" } as const;
  expect(settle(claim, down, 0.5, false)).toEqual({
    ...{ id: "d", state: "deferred", reply: "refused", counts: false },
    waitMs: serverWait(0.5),
  });
});

it("leaves queued what a stopping sender did not hand over", () => {
  const stopping = { state: "deferred", reply: "stopping", cause: "server" } as const;
  expect(settle(claim, stopping, 0.5, true)).toMatchObject({ state: "queued", waitMs: 0 });
});

it("takes what is sent, refused or unknown as it is", () => {
  for (const state of ["sent", "failed", "unknown"] as const) {
    expect(settle(claim, { state, reply: "r" }, 0.5, false)).toMatchObject({ state, counts: true });
  }
});
