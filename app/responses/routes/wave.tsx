import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { listSchools } from "~/districts/list-schools.server";
import { audienceName } from "~/people/audience-words";
import { counted } from "~/platform/counted";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { findAskedPlan, findWave, getWaveVersion } from "~/surveys/get-wave.server";
import { waveState } from "~/surveys/wave";
import { Button } from "~/ui/fields/button";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { Figures } from "~/ui/parts/figures";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { loadOtherDoors } from "../doors/load-other-doors.server";
import { OtherDoorsPart } from "../doors/other-doors";
import type { Route } from "./+types/wave";

export const handle = { room: "listen" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Wave" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.read");
  const wave = await findWave(staff, requireId(params.wave));
  if (!wave) notFound();
  const [version, plan, status, schools, doors] = await Promise.all([
    getWaveVersion(staff, wave),
    findAskedPlan(staff, wave),
    findWaveStatus(staff, wave.id),
    listSchools(staff),
    loadOtherDoors(staff, wave.id),
  ]);
  const { timezone } = staff.session;
  const names = new Map(schools.map(({ code, name }) => [code, name]));
  const cells = status?.cells ?? [];
  return {
    ...{ id: wave.id, surveyId: wave.surveyId, plan },
    title: version.definition.title.all?.en ?? "Survey",
    number: wave.number,
    mode: wave.mode,
    state: waveState(wave, staff.services.clock()),
    invited: wave.invitedAt !== null,
    opens: formatMoment(wave.opensAt, timezone),
    closes: formatMoment(wave.closesAt, timezone),
    doors,
    total: status?.total ?? { invited: 0, delivered: 0, answered: 0 },
    cells: cells
      .map((cell) => ({ ...cell, school: names.get(cell.school) ?? cell.school }))
      .toSorted((a, b) => Number(isNoSchool(a)) - Number(isNoSchool(b))),
    version: version.number,
    may: {
      edit: staff.may("wave.edit"),
      send: staff.may("campaign.send"),
      close: staff.may("release.create"),
      results: staff.may("release.read"),
      campaigns: staff.may("campaign.read"),
    },
  };
}

const isNoSchool = ({ school }: { school: string }) => school === "DISTRICT";

type WaveData = Route.ComponentProps["loaderData"];

export default function Wave({ loaderData: wave }: Route.ComponentProps) {
  const { total } = wave;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href={`/admin/surveys/${wave.surveyId}`}>{wave.title}</a>, wave {wave.number}
          </>
        }
        title={headline(wave)}
        lede={lede(wave)}
      >
        <NextStep {...wave} />
      </PageHead>
      {wave.invited && (
        <Figures
          figures={[
            { text: "asked", number: total.invited.toLocaleString("en") },
            { text: "reached by mail", number: total.delivered.toLocaleString("en") },
            { text: "answered", number: total.answered.toLocaleString("en") },
          ]}
        />
      )}
      <Part id="participation" title={wave.state === "closed" ? "Who took part" : "Who takes part"}>
        <Participation {...wave} />
      </Part>
      <OtherDoorsPart waveId={wave.id} doors={wave.doors} isClosed={wave.state === "closed"} />
      {wave.may.campaigns && (
        <p className="row">
          <a href={`/admin/waves/${wave.id}/mailings`}>Automatic reminders and planned mailings</a>
          {wave.invited && (
            <a href={`/admin/campaigns?wave=${wave.id}`}>See how the mailings went</a>
          )}
          <a href="/admin/touches">What else was done to reach people</a>
        </p>
      )}
      {wave.plan && (
        <p>
          It asks about{" "}
          <a href={`/admin/plans/${wave.plan.slug}#versions`}>
            version {wave.plan.number} of “{wave.plan.title}”
          </a>
          .
        </p>
      )}
      {wave.state !== "closed" && wave.may.edit && (
        <p>
          It asks version {wave.version} of the survey.{" "}
          <a href={`/admin/waves/${wave.id}/version`}>Correct what it asks</a>
        </p>
      )}
      {wave.state !== "closed" && wave.may.close && wave.invited && <Closing {...wave} />}
    </>
  );
}

function headline({ state, invited, total }: WaveData): string {
  if (!invited) return "Nobody has been asked yet";
  if (state === "closed") return `Closed with ${counted(total.answered, "answer", "answers")}`;
  return `${total.answered.toLocaleString("en")} of ${total.invited.toLocaleString("en")} have answered`;
}

function lede({ state, opens, closes, mode }: WaveData): string {
  const privacy = `Answers are ${mode}.`;
  if (state === "planned") return `Opens ${opens}, closes ${closes}. ${privacy}`;
  return `${state === "open" ? "Open until" : "It closed on"} ${closes}. ${privacy}`;
}

function NextStep({ id, state, invited, may }: WaveData) {
  if (state === "closed") {
    return may.results ? (
      <Button href={`/admin/waves/${id}/results`}>Read the results</Button>
    ) : null;
  }
  if (!may.send) return null;
  return (
    <>
      {invited ? (
        <form method="post" action={`/admin/waves/${id}/invitations`}>
          <Button look="quiet">Invite who is new on the list</Button>
        </form>
      ) : (
        <Button href={`/admin/waves/${id}/invitations`}>Invite people</Button>
      )}
      {invited && (
        <form method="post" action={`/admin/waves/${id}/reminders`}>
          <Button look="quiet">Remind who has not answered</Button>
        </form>
      )}
      {invited && (
        <a href={`/admin/waves/${id}/invitations`}>Look at the invitation, or invite only some</a>
      )}
      {invited && <a href={`/admin/waves/${id}/reminders`}>Look at the reminder</a>}
    </>
  );
}

function Participation({ cells, invited }: WaveData) {
  if (!invited) {
    return (
      <Empty
        title="One mail for each address"
        text="You first see how many that is and what they get, and can mail a test to yourself. Inviting asks everybody on the list once, as each of their audiences, about one of their schools. People who share an address get one mail with a link each. From then on the privacy mode is locked."
      />
    );
  }
  return (
    <DataTable
      caption="Asked, reached and answered, per school and audience"
      label="Participation"
      cards
      columns={[
        { key: "school", label: "School" },
        { key: "audience", label: "Audience" },
        { key: "invited", label: "Asked", numeric: true },
        { key: "delivered", label: "Reached", numeric: true },
        { key: "answered", label: "Answered", numeric: true },
      ]}
      rows={cells.map((cell) => ({
        key: `${cell.school}/${cell.audience}`,
        cells: [
          isNoSchool(cell) ? "No one school" : cell.school,
          audienceName(cell.audience),
          cell.invited,
          cell.delivered,
          cell.answered,
        ],
      }))}
    />
  );
}

function Closing({ id, total }: WaveData) {
  return (
    <Part id="closing" title="Close it now">
      <div className="note stop">
        <p>
          <strong>
            {counted(total.invited - total.answered, "invitation is", "invitations are")} unanswered
            and could not be answered any more.
          </strong>{" "}
          Saved forms that are at least half filled in count as sent; others are deleted. A closed
          wave cannot be opened again.
        </p>
        <form method="post" action={`/admin/waves/${id}/closing`}>
          <Button look="stop">Close this wave</Button>
        </form>
      </div>
    </Part>
  );
}
