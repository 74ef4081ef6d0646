import { sendSignInMail } from "~/auth/send-sign-in-mail.server";
import { startSignIn } from "~/auth/start-sign-in.server";
import { sendDigestLink } from "~/campaigns/digest/send-digest-link.server";
import { DomainPace } from "~/campaigns/domain-pace";
import { sendDraftMail } from "~/campaigns/mailings/draft-mail.server";
import { startDueMailings } from "~/campaigns/planned/start-due-mailings.server";
import { recoverFlights } from "~/campaigns/recover-flights.server";
import { requeueCampaigns } from "~/campaigns/requeue-campaigns.server";
import { sendQueuedSample } from "~/campaigns/sample-mail.server";
import { type Sending, sendCampaign } from "~/campaigns/send-campaign.server";
import { sendTestMail } from "~/campaigns/send-test-mail.server";
import { requeueSingleMails, sendSingleMail } from "~/campaigns/single-mail/send-single.server";
import type { Schedule, TaskTable } from "~/jobs/task";
import { forgetInquiries } from "~/outreach/inquiries/forget-inquiries.server";
import { inquiryMails } from "~/outreach/inquiries/send-inquiry-mail.server";
import { gatherLeads } from "~/partnerships/leads/gather-leads.server";
import { deleteUnconfirmedOffers } from "~/partnerships/pledges/delete-unconfirmed.server";
import { pledgeMails } from "~/partnerships/pledges/send-pledge-mail.server";
import { remindVolunteers } from "~/partnerships/shifts/remind-volunteers.server";
import { forgetLeftImports, workOnImport } from "~/people/work-import.server";
import { deleteUnconfirmed } from "~/plans/comments/delete-unconfirmed.server";
import { sendCommentConfirmation } from "~/plans/comments/send-confirmation.server";
import { makeCommenter } from "~/plans/comments/write-comment.server";
import { listDistricts } from "~/platform/find-district.db.server";
import { deleteWhatIsOver } from "~/platform/outdated.db.server";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { remindOwners } from "~/reports/commitments/remind-owners.server";
import { dueMails } from "~/reports/commitments/send-due-mail.server";
import { forgetNetworks } from "~/responses/doors/open/forget-networks.server";
import {
  deleteOpenConfirmations,
  sendOpenConfirmation,
} from "~/responses/doors/open/send-open-confirmation.server";
import { sendAccessCodeMail } from "~/responses/send-access-code.server";
import { sweepAnswers } from "~/responses/sweep-answers.server";
import type { Build } from "~/scores/release/build-release.server";
import { buildQueuedRelease } from "~/scores/release/queue-release.server";
import {
  buildDrafts,
  closeDueWaves,
  destroyLinks,
  flushStagedAnswers,
} from "~/scores/release/tend-waves.server";
import { askingOf } from "~/surveys/asking-of.server";

/** What a worker's jobs work with. */
export type JobDeps = { services: Services; build: Build } & Sending;

const singleMails = [inquiryMails, pledgeMails, dueMails];

const requeueAllSingleMails =
  ({ services }: JobDeps) =>
  async (caller: Caller) => {
    for (const { ledger } of singleMails) {
      await requeueSingleMails(caller, ledger, services.clock());
    }
  };

/** Every kind of job, by its name in the queue. */
export function createTasks(deps: JobDeps): TaskTable {
  const pace = new DomainPace();
  return {
    "start-sign-in": (payload) => startSignIn(payload, deps),
    "send-sign-in-mail": (payload) => sendSignInMail(payload, deps),
    "send-campaign": (payload) => sendCampaign(payload, { ...deps, pace }),
    "start-due-mailings": () =>
      inEveryDistrict(deps.services, (caller) => startDueMailings(caller, deps.services, askingOf)),
    "send-test-mail": (payload) => sendTestMail(payload, deps),
    "send-digest-link": (payload) => sendDigestLink(payload, deps),
    "send-draft-mail": (payload) => sendDraftMail(payload, deps),
    "send-sample": (payload) => sendQueuedSample(payload, deps),
    "requeue-campaigns": async () => {
      await recoverFlights(deps.services);
      await inEveryDistrict(deps.services, (caller) =>
        requeueCampaigns(caller, deps.services.clock()),
      );
    },
    "send-access-code": (payload) => sendAccessCodeMail(payload, deps),
    "send-open-confirmation": (payload) => sendOpenConfirmation(payload, deps),
    "forget-networks": () => forgetNetworks(deps.services),
    "delete-open-confirmations": () =>
      inEveryDistrict(deps.services, (caller) =>
        deleteOpenConfirmations(caller, deps.services.clock()),
      ),
    "ask-to-confirm": (payload) => makeCommenter(payload, deps),
    "send-comment-confirmation": (payload) => sendCommentConfirmation(payload, deps),
    "delete-unconfirmed-comments": () =>
      inEveryDistrict(deps.services, (caller) => deleteUnconfirmed(caller, deps.services.clock())),
    ...Object.fromEntries(
      singleMails.map((mails) => [
        mails.ledger.task,
        (payload: unknown) => sendSingleMail(payload, mails, deps),
      ]),
    ),
    "requeue-single-mails": () => inEveryDistrict(deps.services, requeueAllSingleMails(deps)),
    "forget-inquiries": () =>
      inEveryDistrict(deps.services, (caller) => forgetInquiries(caller, deps.services.clock())),
    "remind-volunteers": () =>
      inEveryDistrict(deps.services, (caller) => remindVolunteers(caller, deps.services.clock())),
    "delete-unconfirmed-offers": () =>
      inEveryDistrict(deps.services, (caller) =>
        deleteUnconfirmedOffers(caller, deps.services.clock()),
      ),
    "gather-leads": () =>
      inEveryDistrict(deps.services, (caller) => gatherLeads(caller, deps.services.clock())),
    "check-people": (payload) => workOnImport(payload, deps, true),
    "import-people": (payload) => workOnImport(payload, deps, false),
    "forget-imports": () =>
      inEveryDistrict(deps.services, (caller) => forgetLeftImports(caller, deps.services.clock())),
    "build-release": (payload) => buildQueuedRelease(payload, deps),
    "close-due-waves": () =>
      inEveryDistrict(deps.services, (caller) => closeDueWaves(caller, deps.build)),
    "build-drafts": () =>
      inEveryDistrict(deps.services, (caller) => buildDrafts(caller, deps.build)),
    "remind-owners": () =>
      inEveryDistrict(deps.services, (caller) => remindOwners(caller, deps.services.clock())),
    "flush-staged": () => inEveryDistrict(deps.services, flushStagedAnswers),
    "destroy-links": () => inEveryDistrict(deps.services, destroyLinks),
    "sweep-answers": (payload) => sweepAnswers(payload, deps),
    "delete-what-is-over": async () => {
      const deleted = await deleteWhatIsOver(deps.services.database);
      deps.services.log.info(deleted, "deleted what is over");
    },
  };
}

export const schedules: readonly Schedule[] = [
  { task: "requeue-campaigns", at: "* * * * *" },
  { task: "start-due-mailings", at: "* * * * *" },
  { task: "requeue-single-mails", at: "*/5 * * * *" },
  { task: "gather-leads", at: "10 * * * *" },
  { task: "remind-volunteers", at: "5 * * * *" },
  { task: "delete-unconfirmed-offers", at: "55 9 * * *" },
  { task: "close-due-waves", at: "* * * * *" },
  { task: "flush-staged", at: "*/10 * * * *" },
  { task: "destroy-links", at: "* * * * *" },
  { task: "delete-unconfirmed-comments", at: "30 9 * * *" },
  { task: "forget-networks", at: "25 * * * *" },
  { task: "delete-open-confirmations", at: "35 9 * * *" },
  { task: "build-drafts", at: "15 8 * * *" },
  { task: "forget-imports", at: "40 9 * * *" },
  { task: "forget-inquiries", at: "50 9 * * *" },
  { task: "remind-owners", at: "20 13 * * *" },
  { task: "delete-what-is-over", at: "45 9 * * *" },
];

/** One district's trouble does not keep the others from their turn. */
async function inEveryDistrict(
  services: Services,
  work: (caller: Caller) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { id } of await listDistricts(services.database)) {
    await work(systemCaller(services.database, id, "worker")).catch((error: unknown) => {
      failures.push(error);
    });
  }
  if (failures.length > 0) throw new AggregateError(failures, "not done in every district");
}
