import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Facts } from "~/ui/parts/facts";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { beginDigest, loadDigest } from "../digest/begin-digest.server";
import { isEmpty, type Titled } from "../digest/digest";
import type { Route } from "./+types/digest";

export const handle = { room: "reach" };
export const meta = () => [{ title: "The digest" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { last, facts, draftId } = await loadDigest(staff, staff.services);
  const { timezone } = staff.session;
  const { results, reports, plans, answers, open } = facts;
  const titles = (list: readonly Titled[]) => list.map(({ title }) => ({ title, more: "" }));
  return {
    draftId,
    last: last && formatDay(last, timezone),
    since: formatDay(facts.since, timezone),
    isEmpty: isEmpty(facts),
    told: [
      { term: "Reports", lines: titles(reports) },
      { term: "Results", lines: titles(results) },
      { term: "Plan versions", lines: titles(plans) },
      {
        term: "Comments answered",
        lines: answers.map(({ title, count }) => ({ title, more: `: ${count}` })),
      },
      {
        term: "Open surveys",
        lines: open.map(({ title, closesAt }) => ({
          ...{ title, more: `, until ${formatDay(closesAt, timezone)}` },
        })),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** Writes it as a draft and goes to where it can be edited. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = await beginDigest(staff, staff.services);
  if (!id) return data({ refusal: "There is nothing to tell yet." }, { status: 409 });
  return seeOther(`/admin/campaigns/drafts/${id}`);
}

export default function Digest({ loaderData, actionData }: Route.ComponentProps) {
  const { last, since, told, draftId } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead
        title="The digest"
        lede="What the district made public, once a month, to those who asked for it. They ask for it at the link under every mail of yours, or on the district’s public page."
      />
      {actionData?.refusal && (
        <Note look="stop">
          <p role="alert">{actionData.refusal}</p>
        </Note>
      )}
      {draftId && (
        <Note>
          <p>
            A digest is being written already.{" "}
            <a href={`/admin/campaigns/drafts/${draftId}`}>Go on with it</a>
          </p>
        </Note>
      )}
      {loaderData.isEmpty ? (
        <Empty
          title="There is nothing to tell yet"
          text={`Nothing was published since ${since}, and no survey is open. Published reports, results and plans, answers to comments and open surveys are gathered here.`}
          action={<a href="/admin/campaigns/new">Write a mailing of your own</a>}
        />
      ) : (
        <>
          <p>
            {last
              ? `The last one went out on ${last}. Since then:`
              : `There was none yet. Since ${since}:`}
          </p>
          <Facts
            facts={told.map(({ term, lines }) => ({ term, value: <Lines lines={lines} /> }))}
          />
          <form method="post" className="form">
            <p className="hint">
              It is written in all languages as a draft. Nothing is sent before you have read it,
              changed what you like and looked at who gets it.
            </p>
            <Button look={draftId ? "quiet" : "main"}>Write the digest</Button>
          </form>
        </>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly { title: string; more: string }[] }) {
  return (
    <ul className="plain">
      {lines.map(({ title, more }) => (
        <li key={title + more}>
          <bdi>{title}</bdi>
          {more}
        </li>
      ))}
    </ul>
  );
}
