import { expect, test } from "vitest";
import * as youSaid from "~/reports/routes/public-commitments";
import { ask, newDistrict, testSite } from "../auth/site";

test("what was promised says of itself what it is where its address is shared", async () => {
  const site = await testSite();
  await newDistrict(site);
  const { body } = await ask(site, youSaid.loader, {
    ...{ params: { district: "cedar-valley" }, path: "/?lang=es" },
  });
  const { words } = body as { words: { title: string; lede: string } };
  const card = youSaid.meta({ loaderData: body } as never);
  const title = `${words.title}: Cedar Valley`;
  expect(card).toContainEqual({ title });
  expect(card).toContainEqual({ property: "og:title", content: title });
  expect(card).toContainEqual({ property: "og:description", content: words.lede });
  expect(words.title).toBe("Ustedes dijeron, nosotros hicimos");
  expect(youSaid.meta({} as never)).toEqual([]);
});
