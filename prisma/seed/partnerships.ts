import type { NeedKind } from "~/partnerships/needs/amount";
import { addNeed, moveNeed } from "~/partnerships/needs/keep-need.server";
import type { NeedFields } from "~/partnerships/needs/need";
import { changePledge } from "~/partnerships/pledges/change-pledge.server";
import { enterOffer } from "~/partnerships/pledges/make-pledge.server";
import type { PledgeEvent } from "~/partnerships/pledges/pledge";
import { signUp } from "~/partnerships/shifts/sign-up.server";
import { makeShift } from "~/partnerships/shifts/staff-shift.server";
import { keepProof, publishProof } from "~/partnerships/telling/tell.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";

type Leader = Caller & { actor: { kind: "staff"; id: string } };
type Made = { services: Services; caller: Leader };

const HOUR_MS = 3600_000;

/** Needs on the board, offers at every step, times to help and a story of what came of a gift. */
export async function seedPartnerships(made: Made, say: (what: string) => void): Promise<void> {
  const laptops = await need(made, "material", 40, {
    title: "Laptops to lend",
    why: "So that nobody does homework on a phone.",
    ifUnmet: "Forty children of Riverbend wait until the next budget.",
    unit: "laptops",
  });
  const money = await need(made, "financial", 600_000, {
    title: "Hotspots for homes without internet",
    why: "A hotspot and its plan cost 150 dollars a year.",
    ifUnmet: "Forty homes stay without internet.",
    unit: "",
  });
  const readers = await need(made, "volunteer", 60 * 60, {
    title: "Helpers for the evening lab",
    why: "Families learn together, and somebody shows them how.",
    ifUnmet: "The lab stays closed in the evening.",
    unit: "",
  });
  await offers(made, { laptops, money });
  await times(made, readers);
  say("needs on the board, with offers, times to help and a story");
}

type Words = NeedFields["texts"][string];

async function need(
  { caller, services }: Made,
  kind: NeedKind,
  amount: number,
  en: Words,
): Promise<string> {
  const goal = await transaction(caller, ({ db }) =>
    db.goal.findFirst({ where: { removedAt: null }, orderBy: { position: "asc" } }),
  );
  const kept = await addNeed(caller, {
    ...{ kind, amount, texts: { en }, language: "en", goalId: goal?.id ?? null, schoolId: null },
    ...{ stage: "implementation", neededBy: null, skills: [], priority: "important" },
    paymentUrl: kind === "financial" ? "https://pay.cedarvalley.example" : null,
  });
  if (!kept.ok) throw new Error(`The sample's need was refused: ${kept.reason}`);
  await moveNeed(caller, kept.id, "open", services.clock());
  return kept.id;
}

async function offer(
  { caller, services }: Made,
  about: { needId: string; kind: NeedKind; amount: number; organization: string; name?: string },
  events: readonly PledgeEvent[],
) {
  const { organization, name = "" } = about;
  const made = await enterOffer(caller, services, {
    ...{ ...about, name, unit: "", email: null, phone: "", language: "en", message: "" },
    publicName: organization || null,
  });
  for (const event of events) {
    const done = await changePledge(caller, made.id, event, services.clock());
    if (!done.ok) throw new Error(`The sample's ${event.kind} was refused: ${done.reason}`);
  }
  return made;
}

async function offers(made: Made, { laptops, money }: { laptops: string; money: string }) {
  const goods = { needId: laptops, kind: "material" } as const;
  const given = await offer(made, { ...goods, amount: 16, organization: "Hanley Credit Union" }, [
    { kind: "accepted", amount: 16 },
    { kind: "delivered", amount: 10 },
    { kind: "delivered", amount: 6 },
    { kind: "thanked" },
  ]);
  const staff = { ...made.caller, services: made.services };
  const proof = await keepProof(staff, given, {
    text: "Sixteen laptops went home with students of Riverbend in the first week.",
    ...{ language: "en", picture: null, consentBy: "", consentOn: null },
  });
  await publishProof(staff, proof);
  await offer(made, { ...goods, amount: 12, organization: "Juniper Hardware" }, [
    { kind: "accepted", amount: 12 },
    { kind: "scheduled", on: dayIn(made, 10) },
    { kind: "delivered", amount: 5 },
  ]);
  await offer(made, { ...goods, amount: 20, organization: "Prairie Computers" }, []);
  const gift = {
    needId: money,
    kind: "financial",
    organization: "Rotary of Cedar Valley",
  } as const;
  await offer(made, { ...gift, amount: 150_000 }, [
    { kind: "accepted", amount: 150_000 },
    { kind: "delivered", amount: 150_000 },
  ]);
}

async function times(made: Made, needId: string) {
  const { caller, services } = made;
  const now = services.clock();
  const starts = new Date(`${dayIn(made, 7)}T23:00:00Z`);
  const shiftId = await makeShift(caller, needId, {
    ...{ startsAt: starts, endsAt: new Date(starts.getTime() + 2 * HOUR_MS), places: 2 },
    ...{ where: "Riverbend Middle, room 12", note: "Ring at the side door." },
  });
  for (const name of ["Marta Lindqvist", "Samuel Osei", "Joy Pham"]) {
    const about = { needId, kind: "volunteer", amount: 240, organization: "", name } as const;
    const { id } = await offer(made, about, [{ kind: "accepted", amount: 240 }]);
    await signUp(caller, { pledgeId: id, shiftId: shiftId ?? "", mayWait: true }, now);
  }
}

const dayIn = ({ services }: Made, days: number) =>
  new Date(services.clock().getTime() + days * 24 * HOUR_MS).toISOString().slice(0, 10);
