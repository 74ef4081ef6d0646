import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";
import { requireTextWave } from "../open-text/require-text-wave.server";
import { createTheme } from "../open-text/save-theme.server";
import { themeSchema } from "../open-text/theme";
import { isShown } from "../open-text/theme-display";
import { themeEntry } from "../open-text/theme-entry";
import { ThemeFields } from "../open-text/theme-fields";
import { findThemesPublished, readThemes } from "../open-text/themes.server";
import type { Route } from "./+types/wave-themes";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Themes: ${loaderData?.title ?? ""}` },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "theme.read");
  const wave = await requireTextWave(staff, params.wave);
  const published = await findThemesPublished(staff, wave.id);
  return {
    ...{ id: wave.id, title: wave.title, items: wave.items },
    themes: await readThemes(staff, wave.id),
    published: published && {
      day: formatDay(published.at, staff.session.timezone),
      count: published.count,
    },
    may: {
      edit: staff.may("theme.edit"),
      publish: staff.may("theme.publish"),
      read: staff.may("open-text.read"),
    },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "theme.edit");
  const wave = await requireTextWave(staff, params.wave);
  const ids = wave.items.map(({ id }) => id);
  const item = z.string().refine((id) => ids.includes(id), "Choose the question.");
  const form = parseForm(await request.formData(), themeSchema.extend({ item }));
  if (!form.ok) return data(form, { status: 422 });
  const { item: itemId, ...text } = form.value;
  const saved = await createTheme(staff, { waveId: wave.id, itemId }, text);
  if (!saved.ok) {
    const errors: Record<string, string> = { name: "There is a theme of this name already." };
    return data({ errors, values: { ...text, item: itemId } }, { status: 422 });
  }
  return seeOther(`/admin/waves/${wave.id}/themes/${saved.id}`);
}

type Data = Route.ComponentProps["loaderData"];

export default function WaveThemes({ loaderData: page, actionData }: Route.ComponentProps) {
  const { themes, items, may, id } = page;
  const asked = items.filter((item) => themes.some(({ itemId }) => itemId === item.id));
  const href = (theme: string) => (may.edit ? `/admin/waves/${id}/themes/${theme}` : null);
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href="/admin/texts">What people wrote</a>: {page.title}
          </>
        }
        title="What people wrote about"
        lede="Themes are made by people who read every text. Numbers and words are shown from 10 people on, never with a school, and with an audience only where no small group can be worked out from it."
      >
        {page.published && <Stamp>Published {page.published.day}</Stamp>}
        {may.read && <a href={`/admin/waves/${id}/texts`}>Read and redact</a>}
      </PageHead>
      {themes.length === 0 && <Nothing may={may} id={id} />}
      {asked.map((item) => (
        <Part key={item.id} id={`item-${item.id}`} title={item.label}>
          <Entries
            entries={themes
              .filter(({ itemId }) => itemId === item.id)
              .map((theme) => themeEntry(theme, href(theme.id)))}
          />
        </Part>
      ))}
      {may.publish && (themes.length > 0 || page.published) && <Publication {...page} />}
      {may.edit && <NewTheme items={items} typed={actionData} />}
    </>
  );
}

function Nothing({ may, id }: Pick<Data, "may" | "id">) {
  return (
    <Empty
      title="No theme has been made yet"
      text={
        may.edit
          ? "Redact some texts first, then name what several of them are about and put them into it. Phrases that many texts share help to find a theme."
          : "Editors read what people wrote and sort it. Themes that 10 or more people share will stand here with their numbers and words."
      }
      action={may.read && <a href={`/admin/waves/${id}/texts`}>Read and redact</a>}
    />
  );
}

function Publication({ id, published, themes }: Data) {
  const ready = themes.filter(({ numbers }) => isShown(numbers.total)).length;
  return (
    <Part id="publication" title="Tell everybody" noPrint>
      <p>
        {ready === 0
          ? "No theme has 10 people yet, so there is nothing to publish."
          : `${readyWords(ready, themes.length)} 10 people or more. With them their names, descriptions and numbers go beside the public results, and of the words only quotes an editor chose. They stay as they are until you publish again.`}
      </p>
      <div className="row">
        {ready > 0 && (
          <form method="post" action={`/admin/waves/${id}/themes/publication`}>
            <Button>{published ? "Publish them again" : "Publish the themes"}</Button>
          </form>
        )}
        {published && (
          <form method="post" action={`/admin/waves/${id}/themes/publication`}>
            <HiddenInputs values={{ none: "1" }} />
            <Button look="quiet">Take them off the public page</Button>
          </form>
        )}
      </div>
    </Part>
  );
}

type Typed = { errors: Record<string, string>; values: Record<string, string> } | undefined;

function NewTheme({ items, typed }: { items: Data["items"]; typed: Typed }) {
  const { errors = {}, values = {} } = typed ?? {};
  if (items.length === 0) return null;
  return (
    <Part id="new-theme" title="A new theme">
      <ErrorSummary title="The theme is not made yet" errors={errors} />
      <form method="post" className="form">
        {items.length === 1 ? (
          <HiddenInputs values={{ item: items[0]?.id ?? "" }} />
        ) : (
          <SelectField
            name="item"
            label="Question"
            blank="Choose a question"
            options={items.map(({ id, label }) => ({ value: id, label }))}
            defaultValue={values.item}
            error={errors.item}
          />
        )}
        <ThemeFields values={values} errors={errors} />
        <Button look="quiet">Make the theme</Button>
      </form>
    </Part>
  );
}

function readyWords(ready: number, all: number): string {
  if (all === 1) return "The theme has";
  return `${ready} of ${all} themes ${ready === 1 ? "has" : "have"}`;
}
