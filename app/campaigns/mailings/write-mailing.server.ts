import { recordAudit } from "~/platform/audit.db.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { AudienceFilter, Mailing, MailingKind, MailingTexts } from "./mailing";
import {
  deleteMailing,
  findMailing,
  insertMailing,
  updateFilter,
  updateTexts,
} from "./mailing.db.server";
import { listChoices } from "./recipients.db.server";

/** Begins a mailing; to begin with it is for every audience of the directory. */
export async function beginMailing(
  caller: Caller,
  kind: MailingKind,
  texts: MailingTexts,
  reportId: string | null = null,
): Promise<string> {
  return transaction(caller, async (scope) => {
    const { audiences } = await listChoices(scope);
    const filter = { audiences: audiences.map(({ audience }) => audience) };
    const id = await insertMailing(scope, {
      ...{ kind, reportId, texts },
      filter: { ...filter, schools: [], languages: [] },
    });
    await recordAudit(scope, "mailing.begin", `mailing:${id}`, { kind });
    return id;
  });
}

/** A mailing of the district, or 404. */
export async function requireMailing(caller: Caller, id: string): Promise<Mailing> {
  const mailing = await transaction(caller, (scope) => findMailing(scope, id));
  return mailing ?? notFound("There is no such mailing. It may have been thrown away.");
}

/** False if somebody else saved it meanwhile, or it was sent. */
export async function saveTexts(
  caller: Caller,
  id: string,
  revision: number,
  texts: MailingTexts,
): Promise<boolean> {
  return transaction(caller, (scope) => updateTexts(scope, id, revision, texts));
}

/** False if it was sent. */
export async function saveAudience(
  caller: Caller,
  id: string,
  filter: AudienceFilter,
): Promise<boolean> {
  return transaction(caller, (scope) => updateFilter(scope, id, filter));
}

/** Throws a draft away; false if there is none. */
export async function throwAwayMailing(caller: Caller, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const isGone = await deleteMailing(scope, id);
    if (isGone) await recordAudit(scope, "mailing.throw-away", `mailing:${id}`, {});
    return isGone;
  });
}
