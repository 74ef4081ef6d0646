import { expect, test } from "vitest";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { openDoor, outside } from "~/responses/doors/open/open-door.server";
import { openOpenLink } from "~/responses/doors/open/steer-open-link.server";
import { endWave } from "~/scores/release/close-wave.server";
import { findPublicResults } from "~/scores/results/read-results.server";
import { formServer } from "./form-server";
import { type Invited, invitedWave, must } from "./story";

/** A server of its own each time: what surrounds a link is kept for a minute. */
async function shown(wave: Invited, query = "") {
  const form = await formServer(wave);
  return form.get(`${wave.tokens[0]}${query}`);
}

const withState = (wave: Invited, number: number, state: string) =>
  wave.db(({ db, districtId }) =>
    db.release.create({
      data: {
        ...{ districtId, waveId: wave.waveId, number, state },
        ...{ tables: [], method: {}, basis: {} },
        ...(state === "published" ? { publishedAt: new Date(), publishedBy: "test" } : {}),
      },
    }),
  );

test("a closed survey leads to its results once they are published, before to the district", async () => {
  const wave = await invitedWave({ people: [{ language: "es" }] });
  expect(await openOpenLink(wave.caller, wave.waveId, "everybody")).toBe(true);
  must(await endWave(wave.caller, wave.waveId));
  await withState(wave, 1, "draft");
  const before = await shown(wave);
  expect(before.status).toBe(410);
  expect(before.html).toContain('href="/d/cedar?lang=es"');
  expect(before.html).not.toContain("/results/");

  await withState(wave, 2, "published");
  const after = await shown(wave);
  expect(after.status).toBe(410);
  const results = "/d/cedar/results/technology?wave=1";
  expect(after.html).toContain(`<a href="${results}&amp;lang=es">Ver los resultados</a>`);
  expect((await shown(wave, "?lang=ar")).html).toContain(`href="${results}&amp;lang=ar"`);

  const door = await openDoor(wave.services, { district: "cedar", slug: "everybody" });
  expect(outside(door)).toMatchObject({ kind: "closed", resultsHref: results });
  const anybody = await requirePublicDistrict(wave.services, "cedar");
  expect(await findPublicResults(anybody, "technology", 1)).not.toBeNull();
});
