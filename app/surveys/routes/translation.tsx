import { useRef } from "react";
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
import { groupsLeft, textGroups } from "../translating/translation-view";
import type { TypedText } from "../translating/type-texts";
import { useLeaveWarning } from "../translating/use-leave-warning";
import type { Route } from "./+types/translation";

export const handle = { room: "listen", js: true };
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
    groups: textGroups(draft, { language, source, beside }),
    saved: asked.get("saved"),
  };
}

/** Saves what was typed; what cannot be saved is shown again as it was typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language } = await requireTranslation(staff, params);
  const form = await readTextsForm(request);
  if (!form) {
    const errors: Record<string, string> = { "title.all": "This is more than a survey can hold." };
    return data({ errors, values: {} }, { status: 413 });
  }
  const { texts, part } = form;
  const at = { surveyId: id, language };
  const saved = await saveTexts(staff, at, texts, staff.services.clock());
  if (saved.ok) {
    const { searchParams } = new URL(request.url);
    searchParams.set("saved", part);
    return seeOther(
      `/admin/surveys/${id}/translations/${language}?${searchParams}#${encodeURIComponent(part)}`,
    );
  }
  if (!("errors" in saved)) notFound();
  const values = Object.fromEntries(texts);
  const status = saved.reason === "conflict" ? 409 : 422;
  return data({ errors: saved.errors, values }, { status });
}

export default function Translation({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, title, standing, isConfirmed, groups, beside, onlyLeft, saved } = loaderData;
  const { errors = {}, values = {} } = actionData ?? {};
  const form = useRef<HTMLFormElement>(null);
  useLeaveWarning(form, actionData !== undefined);
  const base = `/admin/surveys/${id}/translations`;
  const address = `${base}/${loaderData.language}`;
  const all = onlyLeft ? groupsLeft(groups, values) : groups;
  const shown = all.filter(({ texts }) => texts.length > 0);
  const kept = new URLSearchParams({ from: beside, ...(onlyLeft && { only: "left" }) });
  return (
    <>
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
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
      <Parts groups={all} />
      {saved !== null && !actionData && !shown.some((group) => group.id === saved) && (
        <p role="status">Saved.</p>
      )}
      {shown.length === 0 && <p>Nothing is left to do here.</p>}
      <form method="post" action={`${address}?${kept}`} ref={form}>
        {shown.map((group) => (
          <Group key={group.id} {...{ group, loaderData, errors, values }} isSaved={!actionData} />
        ))}
      </form>
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
    <nav aria-label="Parts of the survey" className="no-print">
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
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, TypedText>>;
  isSaved: boolean;
}

/** A part of the page. Its button saves all that is typed and leads back to it. */
function Group({ group, loaderData, errors, values, isSaved }: GroupProps) {
  const { language, beside, saved } = loaderData;
  return (
    <Part id={group.id} title={group.title}>
      {isSaved && saved === group.id && <p role="status">Saved.</p>}
      <ul className="plain translations">
        {group.texts.map((shown) => (
          <TextRow
            key={shown.key}
            {...{ shown, language, beside }}
            typed={values[shown.key]?.text}
            isRight={values[shown.key]?.isRight}
            error={errors[shown.key]}
          />
        ))}
      </ul>
      <Button
        look="quiet"
        name="part"
        value={group.id}
        label={`Save, and go on with: ${group.title}`}
      >
        Save
      </Button>
    </Part>
  );
}
