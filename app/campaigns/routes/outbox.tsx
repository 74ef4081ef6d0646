import { requireStaff } from "~/auth/require-staff.server";
import { formatShortMoment } from "~/platform/dates";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { listOwnOutbox } from "../list-outbox.server";
import type { Route } from "./+types/outbox";

export const meta = () => [{ title: "Outbox" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outbox.read");
  const mails = await listOwnOutbox(staff, staff.services);
  return {
    hasServer: staff.services.env.SMTP_URL !== undefined,
    mails: mails.map(({ file, keptAt, to, subject }) => ({
      ...{ file, to, subject },
      at: formatShortMoment(keptAt, staff.session.timezone),
    })),
  };
}

export default function Outbox({ loaderData: { mails, hasServer } }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        title="Outbox"
        lede={
          hasServer
            ? "Mail goes by the mail server. What was kept here before stays here and is not sent."
            : "No mail server is set (SMTP_URL), so mails are kept here instead of being sent."
        }
      />
      {mails.length === 0 ? (
        <Empty title="The outbox is empty" text="Mails appear here as soon as one is written." />
      ) : (
        <DataTable
          caption={mails.length === 1 ? "The newest mail" : `The newest ${mails.length} mails`}
          label="Mails in the outbox"
          cards
          columns={[
            { key: "subject", label: "Subject" },
            { key: "to", label: "To" },
            { key: "at", label: "When" },
          ]}
          rows={mails.map(({ file, subject, to, at }) => ({
            key: file,
            cells: [
              <a key="subject" href={`/outbox/${file}`}>
                {subject}
              </a>,
              to,
              at,
            ],
          }))}
        />
      )}
    </>
  );
}
