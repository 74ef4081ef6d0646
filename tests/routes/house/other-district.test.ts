import { beforeAll, describe, expect, it, vi } from "vitest";
import { ask, type Member, type Site, signedIn, testSite } from "../auth/site";
import { type Address, fillIn, moduleOf, staffAddresses } from "./every-route";
import { contentsOf, fullDistrict } from "./two-districts";

vi.setConfig({ testTimeout: 60_000 });

/** Forms that are right in themselves, so that only the district can be what is wrong. */
const forms: Record<string, Record<string, string>> = {
  "surveys/routes/new-wave.tsx": {
    ...{ opens: "2027-03-01T08:00", closes: "2027-03-20T20:00", mode: "confidential" },
  },
  "surveys/routes/wave-mailings.tsx": { kind: "reminder", at: "2099-01-01T12:00" },
  "surveys/routes/wave-reminders-rule.tsx": { days: "3", weekdays: "1", from: "17", until: "20" },
  "districts/routes/school.tsx": { name: "Taken over" },
  "districts/routes/staff-member.tsx": {
    ...{ name: "Taken Over", email: "taken@over.test", role: "viewer" },
  },
  "reports/routes/wave-report.tsx": {
    ...{ title: "T", heard: "T", willNotDo: "T", release: "" },
  },
  "reports/routes/report-texts.tsx": {
    ...{ title: "T", heard: "T", willNotDo: "T", next: "T", release: "" },
  },
  "reports/routes/report-translation.tsx": { title: "T", heard: "T", willNotDo: "T", next: "T" },
  "reports/routes/plan-report.tsx": { title: "T", heard: "T", willNotDo: "T", next: "T" },
  "reports/routes/report-commitments.tsx": {
    ...{ what: "T", ownerId: "", ownerName: "T", dueOn: "2099-01-01", goalId: "" },
  },
  "reports/routes/report-commitment.tsx": {
    ...{ what: "T", ownerId: "", ownerName: "T", dueOn: "2099-01-01", goalId: "" },
  },
  "reports/routes/commitment.tsx": { state: "under_way", note: "T", link: "", dueOn: "" },
  "scores/routes/open-text-handling.tsx": { note: "Handled by others" },
  "scores/routes/theme.tsx": { name: "Taken over" },
  "scores/routes/wave-themes.tsx": { name: "Taken over", item: "OPEN" },
  "outreach/routes/touch.tsx": {
    ...{ title: "T", channel: "poster", messageType: "inform", audiences: "families" },
    ...{ happenedOn: "2026-10-01", handledBy: "", note: "", links: "" },
  },
  "outreach/routes/inquiry.tsx": { body: "Taken over", medium: "phone" },
  "outreach/routes/inquiry-owner.ts": { owner: "" },
  "outreach/routes/inquiry-notes.ts": { body: "Taken over" },
  "outreach/routes/inquiry-closing.ts": { reason: "spam" },
  "outreach/routes/answer-template.tsx": { name: "Taken over", "text-en": "Taken over" },
  "partnerships/routes/need-edit.tsx": {
    ...{ kind: "material", amount: "9", language: "en", stage: "planning", "title-en": "Taken" },
    ...{ priority: "helpful", revision: "1" },
  },
  "partnerships/routes/partner-edit.tsx": { name: "Taken over", kind: "business", revision: "1" },
  "partnerships/routes/partner-contacts.tsx": { name: "Taken over" },
  "partnerships/routes/partner-invitations.tsx": { plan: "technology", contacts: "" },
  "partnerships/routes/partner-resources.tsx": { kind: "skill", what: "Taken over" },
  "partnerships/routes/partner-agreements.tsx": { title: "Taken over" },
  "plans/routes/comment-hiding.tsx": { ground: "threat", note: "N" },
  "campaigns/routes/address-correction.tsx": { email: "taken@over.test" },
  "campaigns/routes/mail-settlement.ts": { outcome: "sent" },
  "campaigns/routes/campaign-test-mails.ts": { email: "taken@over.test", language: "en" },
};

/** Mails of the outbox are files, not rows (whose they are is tested there); languages and guides are everybody’s. */
const NO_ROWS = ["file", "language", "format", "guide"];

let site: Site;
let other: Member;
let ours: Awaited<ReturnType<typeof fullDistrict>>;

beforeAll(async () => {
  site = await testSite();
  ours = await fullDistrict(site, "cedar-valley");
  const theirs = await fullDistrict(site, "pine-hill");
  other = theirs.member;
});

async function answers(address: Address, params: Record<string, string>) {
  const module = await moduleOf(address);
  const path = fillIn(address.path, params);
  const form = forms[address.file] ?? {};
  const ask1 = (handler: unknown, more: object) =>
    ask(site, handler, { path, params, cookie: other.cookie, ...more });
  return [
    ...(module.loader ? [{ kind: "GET", answer: await ask1(module.loader, {}) }] : []),
    ...(module.action ? [{ kind: "POST", answer: await ask1(module.action, { form }) }] : []),
  ];
}

const naming = staffAddresses.filter(({ params }) =>
  params.some((name) => !NO_ROWS.includes(name)),
);
const plain = staffAddresses.filter(
  ({ params, path }) => params.length === 0 && path !== "/outbox",
);

describe("staff addresses asked for by an admin of another district", () => {
  it("are known by what they name: a new kind of thing needs one of it here", () => {
    const names = new Set(staffAddresses.flatMap(({ params }) => params));
    expect([...names].filter((name) => !NO_ROWS.includes(name) && !ours.params[name])).toEqual([]);
    expect(naming.length).toBeGreaterThan(15);
  });

  it.each(naming)("$path is 404, and nothing of ours changes", async (address) => {
    const before = await contentsOf(site, ours.districtId);
    for (const { kind, answer } of await answers(address, ours.params)) {
      expect({ kind, status: answer.status }).toEqual({ kind, status: 404 });
    }
    expect(await contentsOf(site, ours.districtId)).toEqual(before);
  });

  it.each(naming)("$path is 404 for what is no id at all", async (address) => {
    const nonsense = Object.fromEntries(address.params.map((name) => [name, "nonsense"]));
    for (const { kind, answer } of await answers(address, nonsense)) {
      expect({ kind, status: answer.status }).toEqual({ kind, status: 404 });
    }
  });

  it.each(plain)("$path shows nothing of ours and changes nothing of ours", async (address) => {
    const before = await contentsOf(site, ours.districtId);
    // Signing out everywhere is among what is called.
    other = await signedIn(site, other.districtId);
    for (const { answer } of await answers(address, {})) {
      const text = JSON.stringify(answer);
      // The number of a version says nothing of whose it is.
      const names = Object.values(ours.params).filter((name) => !/^\d+$/.test(name));
      const secrets = [ours.districtId, "cedar-valley", ...names];
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
    expect(await contentsOf(site, ours.districtId)).toEqual(before);
  });
});
