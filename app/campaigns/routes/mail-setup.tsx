import { requireStaff } from "~/auth/require-staff.server";
import { systemResolver } from "~/mail/dns/system-resolver.server";
import { notFound } from "~/platform/http.server";
import { Facts } from "~/ui/parts/facts";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Findings } from "../sender/findings";
import { loadSender } from "../sender/load-sender.server";
import type { Route } from "./+types/mail-setup";

export const handle = { room: "reach" };
export const meta = () => [{ title: "How mail leaves" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const sender = await loadSender(staff, staff.services.env, systemResolver());
  if (!sender) notFound("MAIL_FROM is no mail address.");
  return { ...sender, mayEdit: staff.may("district.edit") };
}

const titles = {
  good: "Your mail can be checked by whoever gets it",
  heed: "Your mail can be checked, with a remark",
  bad: "Some mail services will turn your mail away",
  unknown: "Not everything about your mail could be looked up",
};

export default function MailSetup({ loaderData }: Route.ComponentProps) {
  const { isLocal, findings, overall, mayEdit } = loaderData;
  return (
    <div className="stack">
      <PageHead
        title={isLocal ? "Mail leaves from this machine alone" : titles[overall]}
        lede="As whom mailings come, where answers and bounces go, and what other mail services see when they look you up."
      />
      <Part id="sender" title="As whom">
        <Facts facts={factsOf(loaderData)} />
        <p className="hint">
          {mayEdit ? (
            <>
              Name and address for answers are set under <a href="/admin/district">District</a>; the
              rest in the system’s environment.
            </>
          ) : (
            "An admin sets the name and the address for answers, and whoever runs the system the rest."
          )}
        </p>
      </Part>
      <Part id="findings" title="What others see">
        {isLocal ? (
          <Note look="heed">
            <p>
              The sender’s address is one of this machine only, so nobody outside takes mail from
              it. Set MAIL_FROM to an address of your own domain.
            </p>
          </Note>
        ) : (
          <Findings findings={findings} />
        )}
        <p className="hint">
          Looked up just now. After a record is changed, it can take hours until everybody sees it.
        </p>
      </Part>
    </div>
  );
}

function factsOf(sender: Route.ComponentProps["loaderData"]) {
  const { server, from, replyTo, bounces, signature } = sender;
  return [
    { term: "Mails come from", value: from },
    { term: "Answers go to", value: replyTo },
    {
      term: "Bounces go to",
      value: bounces ?? "Where they come from, since no BOUNCE_ADDRESS is set",
    },
    {
      term: "Signed for",
      value: signature
        ? `${signature.domain}, with the key “${signature.selector}”`
        : "Not signed, since no DKIM key is set",
    },
    {
      term: "Handed to",
      value: server ?? "Nobody: without SMTP_URL mails are kept in the outbox",
    },
  ];
}
