import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { commitmentNoteSchema } from "../commitments/commitment-form";
import { DueMailsPart, HistoryPart, NotePart, OwnerPart } from "../commitments/commitment-parts";
import { loadCommitment } from "../commitments/load-commitment.server";
import { noteCommitment } from "../commitments/note-commitment.server";
import { StandingTag } from "../commitments/standing-tag";
import { refusalWords } from "../refusal-words";
import type { Route } from "./+types/commitment";

export const handle = { room: "report" };
export const meta = () => [{ title: "Commitment" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.read");
  const found = await loadCommitment(staff, requireId(params.commitment), staff.services.clock());
  if (!found) notFound("There is no such commitment.");
  return { ...found, mayEdit: staff.may("commitment.edit") };
}

/** Adds to the history how it stands, or what shows it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "commitment.edit");
  const id = requireId(params.commitment);
  const parsed = parseForm(await request.formData(), commitmentNoteSchema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const noted = await noteCommitment(staff, id, parsed.value, staff.services.clock());
  if (noted.ok) return seeOther(`/admin/commitments/${id}`);
  if (noted.reason === "no_commitment") notFound("There is no such commitment.");
  forbidden(refusalWords.not_published);
}

export default function Commitment({ loaderData, actionData }: Route.ComponentProps) {
  const { commitment, report, owners, mayEdit } = loaderData;
  const { id, what, owner, by, firstBy, standing } = commitment;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="Nothing is noted yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/commitments">Commitments</a>}
        title={<bdi>{what.text}</bdi>}
      >
        <StandingTag standing={standing} lang="en" />
      </PageHead>
      <Facts
        facts={[
          { term: "Who sees to it", value: owner || "Nobody is named" },
          { term: "By when", value: by || "No day was given: it can never be called late" },
          ...(firstBy ? [{ term: "First promised for", value: firstBy }] : []),
          ...goalFacts(commitment),
          { term: "Report", value: <a href={`/admin/reports/${report.id}`}>{report.title}</a> },
        ]}
      />
      {mayEdit && (
        <NotePart commitment={commitment} errors={errors} values={actionData?.values ?? null} />
      )}
      <HistoryPart history={loaderData.history} />
      {mayEdit && <OwnerPart {...{ id, owners, ownerId: commitment.ownerId }} />}
      <DueMailsPart commitmentId={id} mails={loaderData.dueMails} mayDecide={mayEdit} />
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"]["commitment"];

function goalFacts({ goal, goalId, goalPlan }: Loaded) {
  if (!goal || !goalPlan) return [];
  return [
    {
      term: "Goal",
      value: (
        <a href={`/admin/plans/${goalPlan.slug}/goals#goal-${goalId}`}>
          <bdi>{goal}</bdi>
        </a>
      ),
    },
  ];
}
