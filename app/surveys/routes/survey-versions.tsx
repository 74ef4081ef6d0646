import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { againstVersion, findingOf } from "../versions/changes-part";
import { changesView } from "../versions/changes-view";
import { loadComparison } from "../versions/load-comparison.server";
import type { Route } from "./+types/survey-versions";

export const handle = { room: "listen" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Versions: ${loaderData.title}` : "Versions" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const id = requireId(params.survey);
  const loaded = await loadComparison(staff, id, { from: null, to: null });
  if (!loaded) notFound();
  const { title, source, versions, before, after } = loaded;
  const { timezone } = staff.session;
  return {
    ...{ id, title, mayPublish: staff.may("survey.publish") },
    draft: before && findingOf(changesView(before.definition, after.definition, source)),
    versions: versions.map(({ number, publishedAt, by, waves }) => ({
      ...{ number, by, waves },
      day: formatDay(publishedAt, timezone),
    })),
  };
}

export default function SurveyVersions({ loaderData }: Route.ComponentProps) {
  const { id, title, versions, draft } = loaderData;
  const base = `/admin/surveys/${id}/versions/compare`;
  const head = (
    <PageHead
      kicker={<a href={`/admin/surveys/${id}`}>{title}</a>}
      title="Versions"
      lede="A published version never changes, and every answer knows which one it was given to. A correction is the next version."
    />
  );
  if (draft === null) {
    return (
      <>
        {head}
        <Empty
          title="Nothing is published yet"
          text="The draft can be changed freely. When you publish it, it becomes version 1, which waves can ask; every later version is compared with the one before."
        />
      </>
    );
  }
  return (
    <>
      {head}
      <Entries
        level={2}
        entries={[draftEntry(loaderData, base), ...versions.map(versionEntry(base))]}
      />
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

function draftEntry({ id, versions, draft, mayPublish }: Loaded, base: string) {
  const latest = versions[0]?.number;
  return {
    key: "draft",
    title: "The draft",
    text: againstVersion(latest ?? null, draft ?? ""),
    body: (
      <p className="row">
        <a href={`${base}?from=${latest}&to=draft`}>See what differs</a>
        {mayPublish && <a href={`/admin/surveys/${id}/publication`}>Publish it</a>}
      </p>
    ),
  };
}

function versionEntry(base: string) {
  return ({ number, day, by, waves }: Loaded["versions"][number]) => ({
    key: String(number),
    title: `Version ${number}`,
    text: `Published on ${day}${by ? ` by ${by}` : ""}.`,
    body: (
      <p className="row">
        {number > 1 && (
          <a href={`${base}?from=${number - 1}&to=${number}`}>
            What changed since version {number - 1}
          </a>
        )}
        {waves.map((wave) => (
          <a key={wave.id} href={`/admin/waves/${wave.id}`}>
            Wave {wave.number}
          </a>
        ))}
        {waves.length === 0 && <span className="soft">No wave asks it.</span>}
      </p>
    ),
  });
}
