import { commenterToken } from "~/campaigns/links.server";
import { sendCommentConfirmation } from "~/plans/comments/send-confirmation.server";
import { importPlan } from "~/plans/import-plan.server";
import { loader as commentLoader } from "~/plans/routes/comment";
import { action as confirmAction } from "~/plans/routes/commenter-link";
import { action as writeAction } from "~/plans/routes/new-comment";
import { loader as sectionLoader } from "~/plans/routes/public-section";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { withClient } from "../../../server/database/client";
import { ask, cookieHeader, newDistrict, testSite } from "../auth/site";

export const planText =
  "# Learning with technology\n\n## Devices at home\n\nThe school lends a hotspot for four weeks. Schools hand them out.\n\n## Repair\n\nRepair is free.\n";

/** A district with a published plan, and the ways in which people comment on it. */
export async function planSite({ moderation = "before", markdown = planText } = {}) {
  const site = await testSite();
  const districtId = await newDistrict(site);
  const caller = systemCaller(site.services.database, districtId, "test");
  const db = <T>(work: (scope: Scope) => Promise<T>) => transaction(caller, work);
  const publish = async (text: string, language = "en") => {
    const publishedAt = site.services.clock();
    const done = await importPlan(caller, { slug: "tech", markdown: text, language, publishedAt });
    if (!done.ok) throw new Error(done.reason);
  };
  await publish(markdown);
  await db(({ db }) => db.plan.updateMany({ data: { moderation } }));
  const district = "cedar-valley";
  const params = { district, plan: "tech", section: "devices-at-home" };
  const form = { text: "Four weeks is over too soon.", shown: "role:families", quote: "" };
  let computers = 0;
  const write = (
    more: Record<string, string> = {},
    { cookie = "", clientAddress = `10.0.0.${++computers}` } = {},
  ) =>
    ask(site, writeAction, {
      ...{ path: "/x", params, cookie, clientAddress },
      form: { ...form, email: "maria@home.test", ...more },
    });
  const last = () => db(({ db }) => db.planComment.findFirstOrThrow({ orderBy: { id: "desc" } }));
  const linkOf = (commenterId: string) => commenterToken(site.services.secrets.link, commenterId);
  const press = (token: string, query: string, button = "_confirm") =>
    ask(site, confirmAction, {
      path: `/p/${token}?${query}`,
      params: { token },
      form: { [button]: "yes" },
    });
  /** Writes and confirms: the cookie of a commenter, and the comment. */
  const known = async (email = "maria@home.test") => {
    await write({ email });
    const { id, commenterId } = await last();
    const pressed = await press(linkOf(commenterId), `comment=${id}`);
    return { id, commenterId, cookie: cookieHeader(pressed) };
  };
  const read = (loader: unknown, path: string, more: Record<string, string>, cookie = "") =>
    ask(site, loader, { path, params: { district, ...more }, cookie });
  return {
    ...{ site, districtId, db, publish, write, last, linkOf, press, known, read, params },
    section: (query = "", cookie = "") => read(sectionLoader, `/x${query}`, params, cookie),
    comment: (id: string, cookie = "") => read(commentLoader, "/x", { comment: id }, cookie),
    jobs: () =>
      withClient(site.ownerUrl, async (owner) => {
        const { rows } = await owner.query<{ payload: object }>(
          "SELECT payload FROM graphile_worker._private_jobs ORDER BY id",
        );
        return rows.map(({ payload }) => payload);
      }),
    mail: async (payload: object) => {
      const mails: string[] = [];
      await sendCommentConfirmation(payload, {
        services: site.services,
        mailer: {
          send: async (mail) => {
            mails.push(`${mail.envelope.to}\n${mail.raw.toString()}`);
            return { state: "sent", reply: "250" };
          },
          close: async () => {},
        },
        sender: {
          ...{ from: { name: "", address: "full-circle@cedar.test" }, domain: "cedar.test" },
          bounceSecret: "b".repeat(32),
        },
      });
      return mails;
    },
  };
}
