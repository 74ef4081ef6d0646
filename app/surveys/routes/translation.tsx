import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { languageInEnglish } from "../translating/language-words";
import { readTextsForm } from "../translating/read-texts-form.server";
import { requireTranslation } from "../translating/require-translation.server";
import { saveTexts } from "../translating/save-texts.server";
import { standingWords } from "../translating/standing-words";
import { completenessOf, languagesIn } from "../translating/status";
import { TextRow } from "../translating/text-row";
import { textGroups } from "../translating/translation-view";
import type { Route } from "./+types/translation";

export const handle = { room: "listen" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `${loaderData.name}: ${loaderData.title}` : "Translation" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language, title, draft, source } = await requireTranslation(staff, params);
  const asked = new URL(request.url).searchParams;
  const others = languagesIn(draft).filter((tag) => tag !== language);
  const beside = others.find((tag) => tag === asked.get("from")) ?? source;
  const onlyLeft = asked.get("only") === "left";
  const completeness = completenessOf(draft, language, source);
  return {
    ...{ id, language, title, beside, onlyLeft },
    name: languageInEnglish(language),
    standing: standingWords(completeness),
    isConfirmed: completeness.state === "reviewed",
    others: others.map((tag) => ({ value: tag, label: languageInEnglish(tag) })),
    groups: textGroups(draft, { language, source, beside, onlyLeft }),
    saved: asked.get("saved"),
  };
}

/** Saves the texts of one part of the page; what cannot be saved is shown again as it was typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language } = await requireTranslation(staff, params);
  const typed = await readTextsForm(request);
  const now = staff.services.clock();
  const saved = typed && (await saveTexts(staff, { surveyId: id, language }, typed, now));
  if (saved?.ok) {
    const { searchParams } = new URL(request.url);
    const part = searchParams.get("part") ?? "";
    searchParams.delete("part");
    searchParams.set("saved", part);
    return seeOther(
      `/admin/surveys/${id}/translations/${language}?${searchParams}#${encodeURIComponent(part)}`,
    );
  }
  if (saved && !("errors" in saved)) notFound();
  const values = Object.fromEntries(typed ?? []);
  const tooMuch: Record<string, string> = { "title.all": "This is more than a survey can hold." };
  const status = saved === null ? 413 : saved.reason === "conflict" ? 409 : 422;
  return data({ errors: saved?.errors ?? tooMuch, values }, { status });
}

export default function Translation({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, title, standing, isConfirmed, groups, saved } = loaderData;
  const errors = actionData?.errors ?? {};
  const base = `/admin/surveys/${id}/translations`;
  const address = `${base}/${loaderData.language}`;
  const shown = groups.filter(({ texts }) => texts.length > 0);
  return (
    <>
      <ErrorSummary title="Nothing of this part is saved yet" errors={errors} />
      <PageHead kicker={<a href={base}>{title}: languages</a>} title={name} lede={standing}>
        {!isConfirmed && (
          <Button look="quiet" href={`${address}/review`}>
            Mark as reviewed
          </Button>
        )}
        <a href={`${address}/files/xliff`}>For translators (XLIFF)</a>
        <a href={`${address}/files/csv`}>As a spreadsheet (CSV)</a>
      </PageHead>
      <Filter {...loaderData} />
      <Parts groups={groups} />
      {saved !== null && !actionData && !shown.some((group) => group.id === saved) && (
        <p role="status">Saved.</p>
      )}
      {shown.length === 0 && <p>Nothing is left to do here.</p>}
      {shown.map((group) => (
        <Group key={group.id} {...{ group, loaderData, actionData, address }} />
      ))}
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

/** Works without a script: a form that asks for the page again. */
function Filter({ others, beside, onlyLeft }: Loaded) {
  return (
    <form method="get" className="filter">
      <SelectField name="from" label="Translate from" options={others} defaultValue={beside} />
      <label className="check">
        <input type="checkbox" name="only" value="left" defaultChecked={onlyLeft} /> Only what is
        missing or needs another look
      </label>
      <Button look="quiet">Show</Button>
    </form>
  );
}

/** The parts of the page, with what is left to do in each. */
function Parts({ groups }: Pick<Loaded, "groups">) {
  return (
    <nav aria-label="Parts of the survey">
      <ul className="plain row">
        {groups.map(({ id, title, left, texts }) => (
          <li key={id}>
            {texts.length > 0 ? <a href={`#${id}`}>{title}</a> : title}{" "}
            <span className="soft">{left === 0 ? "done" : `${left} left`}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface GroupProps {
  group: Loaded["groups"][number];
  loaderData: Loaded;
  actionData: Route.ComponentProps["actionData"];
  address: string;
}

function Group({ group, loaderData, actionData, address }: GroupProps) {
  const { language, beside, onlyLeft, saved } = loaderData;
  const kept = { from: beside, ...(onlyLeft && { only: "left" }), part: group.id };
  return (
    <Part id={group.id} title={group.title}>
      {saved === group.id && !actionData && <p role="status">Saved.</p>}
      <form method="post" action={`${address}?${new URLSearchParams(kept)}`} className="stack">
        <ul className="plain translations">
          {group.texts.map((shown) => (
            <TextRow
              key={shown.key}
              {...{ shown, language, beside }}
              typed={actionData?.values[shown.key]?.text}
              isRight={actionData?.values[shown.key]?.isRight}
              error={actionData?.errors[shown.key]}
            />
          ))}
        </ul>
        <Button look="quiet" label={`Save: ${group.title}`}>
          Save this part
        </Button>
      </form>
    </Part>
  );
}
