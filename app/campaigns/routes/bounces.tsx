import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { MOST_BYTES } from "~/mail/bounces/mail-parts";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { FileField } from "~/ui/fields/file-field";
import { DataTable } from "~/ui/parts/data-table";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { listBounces } from "../bounces/bounce.db.server";
import { doneInWords, kindInWords, reasonInWords } from "../bounces/bounce-words";
import { takeBounceFile } from "../bounces/take-bounce.server";
import type { Route } from "./+types/bounces";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Returned mail" }];

const mostFiles = 200;
const mostBytes = 32 * 1024 * 1024;
const listed = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "address.fix");
  const bounces = await transaction(staff, (scope) => listBounces(scope, listed));
  return {
    isPiped: context.get(servicesContext).env.BOUNCE_ADDRESS !== undefined,
    bounces: bounces.map(({ receivedAt, isDelayed, kind, reason, ...bounce }) => ({
      ...bounce,
      what: isDelayed ? "Late, still on its way" : kindInWords[kind],
      why: kind === "complaint" ? "" : reasonInWords(reason),
      when: formatMoment(receivedAt, staff.session.timezone),
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "address.fix");
  const { env, secrets } = context.get(servicesContext);
  const form = await readBoundedForm(request, mostBytes);
  if (!form) {
    const error = "Together the files are larger than 32 MB. Hand them in a part at a time.";
    return data({ error, results: null }, { status: 413 });
  }
  const files = form.getAll("files").filter((one) => one instanceof File && one.size > 0);
  if (files.length === 0 || files.length > mostFiles) {
    const error = `Choose 1 to ${mostFiles} files, each with one mail that came back.`;
    return data({ error, results: null }, { status: 422 });
  }
  const verp = env.BOUNCE_ADDRESS ? { base: env.BOUNCE_ADDRESS, secret: secrets.link } : null;
  const results = [];
  for (const file of files) {
    if (!(file instanceof File)) continue;
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    const taken = await takeBounceFile(staff, bytes, verp);
    results.push({
      file: file.name,
      what: kindInWords[taken.bounce.kind],
      email: taken.email ?? "",
      done: doneInWords(taken),
    });
  }
  return data({ error: null, results });
}

export default function Bounces({ loaderData, actionData }: Route.ComponentProps) {
  const { isPiped, bounces } = loaderData;
  return (
    <>
      <PageHead
        title="Mail that came back"
        lede={
          isPiped
            ? "Your mail server can hand it over by itself. What reached somebody’s mailbox instead, hand in here."
            : "No bounce address is set, so returned mail reaches the mailbox your mails are sent from. Hand it in here."
        }
      >
        <a href="/admin/addresses">Addresses to fix</a>
      </PageHead>
      <form method="post" encType="multipart/form-data" className="form narrow">
        <FileField
          name="files"
          label="Returned mails, as .eml files"
          hint={`Save each from your mail program, whole. At most ${mostFiles} at a time.`}
          accept=".eml,.txt,message/rfc822"
          multiple
          error={actionData?.error ?? undefined}
        />
        <Button>Take them in</Button>
      </form>
      {actionData?.results && <Results results={actionData.results} />}
      {bounces.length > 0 && <Latest bounces={bounces} />}
    </>
  );
}

type Result = { file: string; what: string; email: string; done: string };

function Results({ results }: { results: readonly Result[] }) {
  return (
    <Part id="results" title={results.length === 1 ? "1 file" : `${results.length} files`}>
      <DataTable
        caption="What each file was, and what was done"
        captionHidden
        cards
        label="Files handed in"
        columns={[
          { key: "file", label: "File" },
          { key: "what", label: "What it is" },
          { key: "email", label: "Address" },
          { key: "done", label: "What was done" },
        ]}
        rows={results.map(({ file, what, email, done }, index) => ({
          key: `${index}`,
          cells: [<bdi key="file">{file}</bdi>, what, <bdi key="email">{email}</bdi>, done],
        }))}
      />
    </Part>
  );
}

function Latest({ bounces }: Pick<Route.ComponentProps["loaderData"], "bounces">) {
  return (
    <Part id="latest" title="What came back lately">
      <DataTable
        caption={`The last ${bounces.length}`}
        captionHidden
        cards
        label="Returned mail"
        columns={[
          { key: "email", label: "Address" },
          { key: "what", label: "What it was" },
          { key: "why", label: "Why" },
          { key: "when", label: "When" },
        ]}
        rows={bounces.map(({ id, email, what, why, when }) => ({
          key: id,
          cells: [<bdi key="email">{email}</bdi>, what, why, when],
        }))}
      />
    </Part>
  );
}
