import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Changes, findingOf } from "../versions/changes-part";
import { changesView } from "../versions/changes-view";
import { loadComparison } from "../versions/load-comparison.server";
import type { Route } from "./+types/version-comparison";

export const handle = { room: "listen" };
export const meta = () => [{ title: "What changed" }];

const side = z.union([z.literal("draft"), z.coerce.number().int().min(1).max(1_000_000)]);

/** `?from=1&to=2`; `to=draft`, or none, is the draft. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const id = requireId(params.survey);
  const asked = new URL(request.url).searchParams;
  const [from, to] = [side.safeParse(asked.get("from")), side.safeParse(asked.get("to"))];
  const loaded = await loadComparison(staff, id, {
    from: from.success && from.data !== "draft" ? from.data : null,
    to: to.success && to.data !== "draft" ? to.data : null,
  });
  if (!loaded) notFound("There is no such version.");
  const { title, source, versions, before, after } = loaded;
  return {
    ...{ id, title, from: before?.number ?? null, to: after.number },
    view: before && changesView(before.definition, after.definition, source),
    numbers: versions.map(({ number }) => number),
  };
}

export default function VersionComparison({ loaderData }: Route.ComponentProps) {
  const { id, title, view, from, to } = loaderData;
  const kicker = <a href={`/admin/surveys/${id}/versions`}>{`${title}: versions`}</a>;
  if (!view) {
    return (
      <PageHead
        kicker={kicker}
        title="There is nothing to compare yet"
        lede={
          to === null
            ? "The survey has no published version. Its first one is compared with nothing."
            : `There is no version before version ${to}.`
        }
      />
    );
  }
  const later = to === null ? "the draft" : `version\u00a0${to}`;
  return (
    <>
      <PageHead
        kicker={kicker}
        title={`From version\u00a0${from} to ${later}`}
        lede={findingOf(view)}
      />
      <Changes view={view} before={`version ${from}`} />
      <Choice {...loaderData} />
    </>
  );
}

/** Any two of them, without a script. */
function Choice({ numbers, from, to }: Route.ComponentProps["loaderData"]) {
  const versions = numbers.map((n) => ({ value: String(n), label: `Version ${n}` }));
  const draft = { value: "draft", label: "The draft" };
  return (
    <Part id="choose" title="Compare others" noPrint>
      <form method="get" className="filter">
        <SelectField name="from" label="From" options={versions} defaultValue={String(from)} />
        <SelectField
          name="to"
          label="To"
          options={[draft, ...versions]}
          defaultValue={to === null ? "draft" : String(to)}
        />
        <Button look="quiet">Compare</Button>
      </form>
    </Part>
  );
}
