import { requireStaff } from "~/auth/require-staff.server";
import { audienceWords } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { besideAwareness } from "../dashboard/awareness";
import { BesidePart } from "../dashboard/beside-part";
import { daysBefore } from "../dashboard/effort";
import { Channels, HowOften, Types } from "../dashboard/effort-parts";
import { isAudience } from "../dashboard/figures";
import { HandlingPart } from "../dashboard/handling-part";
import { chosenAudience, loadMaterial } from "../dashboard/load-dashboard.server";
import { PERIODS, periodOf } from "../dashboard/period";
import { CoveragePart, Gaps } from "../dashboard/reached-parts";
import { NOT_KNOWN, viewOf } from "../dashboard/view-dashboard";
import type { Route } from "./+types/outreach";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Outreach" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.read");
  const query = new URL(request.url).searchParams;
  const period = periodOf(query.get("days"));
  const { acts, waves, cases, now, schools, ...material } = await loadMaterial(staff, period);
  const audience = chosenAudience(query.get("audience"), acts);
  const view = viewOf({ acts, cases, now, schools, today: material.today, period });
  return {
    ...{ ...view, period, audience, coverage: material.coverage, gaps: material.gaps },
    schools: schools.map(({ id, name }) => ({ id, name })),
    beside: besideAwareness(waves, acts, audience, (day) => daysBefore(day, 180)),
    periods: PERIODS.map((days) => ({ days, isShown: days === period })),
    isEmpty: acts.length === 0 && cases.length === 0,
    mayEdit: staff.may("outreach.edit"),
    mayAnswer: staff.may("inquiry.answer"),
  };
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Outreach({ loaderData }: Route.ComponentProps) {
  const { figures, handling, period, periods, schools, coverage, gaps, mayEdit } = loaderData;
  const log = mayEdit && <Button href="/admin/touches/new">Log outreach</Button>;
  if (loaderData.isEmpty) {
    return (
      <>
        <PageHead title="Outreach" />
        <Empty
          title="Nothing is logged yet"
          text="Once outreach is logged or mailed from here, this page says through which channels, how often and with which messages you reach people, how it was handled, and whom you miss."
          action={log}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={titleOf(loaderData)} lede={ledeOf(loaderData)}>
        {log}
        <a href="/admin/touches">The log</a>
        <a href={`/admin/outreach/figures.csv?days=${period}`}>These figures as CSV</a>
      </PageHead>
      <nav className="pages" aria-label="Which days">
        {periods.map(({ days, isShown }) => (
          <a key={days} href={`?days=${days}`} aria-current={isShown ? "page" : undefined}>
            {`Last ${days} days`}
          </a>
        ))}
      </nav>
      <Gaps gaps={gaps} />
      <Channels figures={figures} />
      <HowOften {...{ figures, period, schools }} />
      <Types figures={figures} />
      <HandlingPart
        all={handling}
        groups={groupsOf(loaderData)}
        costCents={figures.costCents}
        minutes={figures.minutes}
        mayAnswer={loaderData.mayAnswer}
      />
      <CoveragePart coverage={coverage} schools={schools} />
      <BesidePart rows={loaderData.beside} audience={loaderData.audience} period={period} />
    </>
  );
}

function titleOf({ figures, period }: Loaded): string {
  const { touches } = figures.all;
  return `${touches.toLocaleString("en")} ${touches === 1 ? "touch" : "touches"} in the last ${period} days`;
}

/** What is missing stands in a part of its own. */
function ledeOf({ gaps }: Loaded): string | undefined {
  return gaps.length === 0
    ? "Every audience was reached lately, and nothing is past due."
    : undefined;
}

function groupsOf({ handled, schools }: Loaded) {
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const audienceOf = (key: string) => (isAudience(key) ? audienceWords[key] : "Not known");
  const nameBy = {
    audience: audienceOf,
    school: (key: string) => (key === NOT_KNOWN ? "No one school" : (names.get(key) ?? "")),
    language: languageInEnglish,
  };
  return (["audience", "school", "language"] as const).map((by) => ({
    title: { audience: "Audience", school: "School", language: "Language" }[by],
    rows: handled[by].map((group) => ({ ...group, name: nameBy[by](group.key) })),
  }));
}
