import { requireStaff } from "~/auth/require-staff.server";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { linkPieces } from "../link-pieces";
import { findOutboxMail } from "../list-outbox.server";
import type { Route } from "./+types/outbox-mail";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.subject ?? "Mail" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outbox.read");
  const mail = await findOutboxMail(staff, staff.services, params.file);
  if (!mail) notFound("There is no such mail in the outbox.");
  const { file, from, to, subject, text, keptAt } = mail;
  return {
    ...{ file, from, to, subject },
    pieces: linkPieces(text),
    at: formatMoment(keptAt, staff.session.timezone),
  };
}

export default function OutboxMail({ loaderData }: Route.ComponentProps) {
  const { subject, from, to, at, pieces, file } = loaderData;
  return (
    <>
      <PageHead kicker={<a href="/outbox">Outbox</a>} title={subject} />
      <Facts
        facts={[
          { term: "From", value: from },
          { term: "To", value: to },
          { term: "When", value: at },
        ]}
      />
      <pre>
        {pieces.map(({ key, text, href }) =>
          href ? (
            <a key={key} href={href}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </pre>
      <p>
        <a href={`/outbox/${file}/message`}>The whole mail as a file (.eml)</a>
      </p>
    </>
  );
}
