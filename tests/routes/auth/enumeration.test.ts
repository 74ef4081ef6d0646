import { expect, it } from "vitest";
import * as login from "~/auth/routes/login";
import { overlap } from "../../support/overlap";
import { ask, newDistrict, signedIn, testSite } from "./site";

const PAIRS = 200;

it("answers a known and an unknown address alike, in the same time (threat 6)", async () => {
  const site = await testSite();
  const districtId = await newDistrict(site);
  const addresses: string[] = [];
  for (let n = 0; n < PAIRS / 4; n++) addresses.push((await signedIn(site, districtId)).email);
  const known: number[] = [];
  const unknown: number[] = [];
  for (let n = 0; n < PAIRS; n++) {
    const time = async (email: string, times: number[]) => {
      const begun = performance.now();
      const { status, location, cookies } = await ask(site, login.action, { form: { email } });
      times.push(performance.now() - begun);
      return { status, location, cookies: cookies.map((line) => line.replace(/=[^;]*/, "")) };
    };
    const address = addresses[n % addresses.length] ?? "";
    const first = () => time(address, known);
    const second = () => time(`${n % 50}-nobody@cedar.test`, unknown);
    const answers = n % 2 ? [await first(), await second()] : [await second(), await first()];
    expect(answers[0]).toEqual(answers[1]);
  }
  expect(overlap(known, unknown)).toBeGreaterThan(0.38);
  expect(overlap(known, unknown)).toBeLessThan(0.62);
}, 60_000);
