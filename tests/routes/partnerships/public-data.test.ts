import { randomBytes } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { clientAddressContext } from "~/auth/client-address";
import { type Scope, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { type Site, testSite } from "../auth/site";
import { addresses, fillIn, moduleOf } from "../house/every-route";
import { fullDistrict } from "../house/two-districts";

vi.setConfig({ testTimeout: 60_000 });

/** Whatever nobody agreed to show has this in it. */
const MARK = "SECRET";
const HIDDEN_PICTURE = "3f1c1f0e-6f0a-4c55-9d57-6a5c3c2b1a09";

const publicAddresses = addresses.filter(({ path }) => path.startsWith("/d/:district"));

let site: Site;
let params: Record<string, string>;

beforeAll(async () => {
  site = await testSite();
  const full = await fullDistrict(site, "cedar-valley");
  params = {
    ...full.params,
    district: "cedar-valley",
    image: "x",
    slug: "x",
    picture: HIDDEN_PICTURE,
  };
  const caller = systemCaller(site.services.database, full.districtId, "test");
  await transaction(caller, (scope) => markEverything(scope, full.params));
});

async function markEverything({ db, districtId }: Scope, of: Record<string, string>) {
  const secret = (what: string) => `${MARK} ${what}`;
  const agreed = { publicName: "Hanley", agreedAt: new Date() };
  await db.partner.updateMany({
    data: {
      ...{ name: secret("name"), note: secret("note"), conflict: secret("conflict"), ...agreed },
      ...{ conflictBy: secret("by"), conflictOn: new Date() },
    },
  });
  const contact = { name: secret("contact"), email: `${MARK}@x.test`, phone: secret("phone") };
  await db.partnerContact.updateMany({ data: contact });
  await db.partnerResource.updateMany({ data: { what: secret("resource") } });
  await db.partnerAgreement.updateMany({ data: { title: secret("agreement"), note: secret("a") } });
  await db.lead.updateMany({ data: { name: secret("lead"), note: secret("lead"), email: MARK } });
  const draft = { districtId, kind: "material", amount: 3, language: "en", stage: "planning" };
  await db.need.create({ data: { ...draft, texts: { en: { title: secret("draft") } } } });
  const offers = [
    { number: 71, state: "unconfirmed", publicName: secret("not confirmed") },
    { number: 72, state: "accepted", accepted: 2, delivered: 1, publicName: null },
  ];
  await db.pledge.updateMany({
    data: {
      ...{ name: secret("volunteer"), email: `${MARK}@v.test`, phone: secret("v") },
      ...{ organization: secret("o"), message: secret("m") },
    },
  });
  const [given] = await db.pledge.findMany({ where: { state: "delivered" } });
  const [helped] = await db.pledge.findMany({ where: { kind: "volunteer" } });
  await db.volunteerCheck.create({
    data: {
      ...{ districtId, pledgeId: helped?.id ?? "", cleared: false, checkedOn: new Date() },
      ...{ notedBy: secret("check"), notedAt: new Date() },
    },
  });
  await db.shift.updateMany({ data: { where: secret("place"), note: secret("shift") } });
  await db.pledgeMail.updateMany({ data: { words: secret("words"), reply: secret("reply") } });
  await db.pledgeEvent.create({
    data: {
      ...{
        districtId,
        pledgeId: given?.id ?? "",
        number: 1,
        kind: "declined",
        actor: secret("by"),
      },
      ...{ note: secret("reason"), at: new Date() },
    },
  });
  const told = { districtId, pledgeId: given?.id ?? "", language: "en", createdAt: new Date() };
  await db.proof.updateMany({ data: { text: secret("not shown"), consentBy: secret("consent") } });
  const id = HIDDEN_PICTURE;
  const picture = { type: "image/png", bytes: Buffer.from(secret("picture")), alt: secret("alt") };
  await db.partnerPicture.create({ data: { districtId, id, ...picture, createdAt: new Date() } });
  await db.proof.create({ data: { ...told, text: secret("later"), pictureId: id } });
  await db.proof.create({ data: { ...told, text: "Told to all", shownAt: new Date() } });
  for (const offer of offers) {
    await db.pledge.create({
      data: {
        ...{ districtId, needId: of.need ?? "", partnerId: of.partner ?? "", kind: "material" },
        ...{ name: secret("giver"), email: `${MARK}@y.test`, phone: secret("p"), language: "en" },
        ...{ organization: secret("org"), message: secret("message"), offered: 3 },
        ...{ tokenHash: randomBytes(32), createdAt: new Date(), ...offer },
      },
    });
  }
}

/** What a public address answers, as text: data of a page, or a file. */
async function said(loader: unknown, path: string): Promise<string> {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  context.set(clientAddressContext, "");
  const request = new Request(`http://full-circle.test${path}`);
  try {
    const answer = await (loader as (args: unknown) => unknown)({ request, params, context });
    return answer instanceof Response ? await answer.text() : JSON.stringify(answer ?? null);
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return thrown instanceof Response ? await thrown.text() : JSON.stringify(thrown);
  }
}

describe("public addresses say of needs and partners only what was agreed", () => {
  it("are many, and the board is among them", () => {
    expect(publicAddresses.map(({ path }) => path)).toContain("/d/:district/needs/:need/card");
    expect(publicAddresses.length).toBeGreaterThan(20);
  });

  it.each(publicAddresses.map((address) => [address.path, address] as const))(
    "%s",
    async (path, address) => {
      const { loader } = await moduleOf(address);
      if (!loader) return;
      expect(await said(loader, fillIn(path, params))).not.toContain(MARK);
    },
  );

  it("and do show what was", async () => {
    const board = addresses.find(({ path }) => path === "/d/:district/needs/:need");
    const partners = addresses.find(({ path }) => path === "/d/:district/partners");
    if (!board || !partners) throw new Error("no such address");
    const need = await said((await moduleOf(board)).loader, "/");
    expect(JSON.parse(need)).toMatchObject({
      need: { title: "Mine", progress: { amount: 3, delivered: 2, promised: 1 } },
      told: {
        proofs: [{ text: "Told to all", pledge: { publicName: "Agreed" } }],
        givers: ["Agreed"],
      },
    });
    expect(await said((await moduleOf(partners)).loader, "/")).toContain("Hanley");
  });
});
