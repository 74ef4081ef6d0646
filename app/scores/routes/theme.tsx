import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { PagesOf } from "~/people/pages-of";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { worthPhrases } from "../open-text/phrase-list";
import { requireTheme } from "../open-text/require-theme.server";
import { changeTheme } from "../open-text/save-theme.server";
import { themeSchema } from "../open-text/theme";
import { countPhrases, listThemeTexts } from "../open-text/theme.db.server";
import { ThemeFilter } from "../open-text/theme-filter";
import { ThemeForms } from "../open-text/theme-forms";
import { ThemeTexts } from "../open-text/theme-texts-form";
import type { Route } from "./+types/theme";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Theme: ${loaderData?.theme.name ?? ""}` },
];

const SIZE = 50;
const MOST_PHRASES = 24;
const SHOWS = ["in", "none", "all"] as const;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "theme.edit");
  const { wave, theme } = await requireTheme(staff, params);
  const query = new URL(request.url).searchParams;
  const mention = (query.get("mention") ?? "").trim().toLowerCase().slice(0, 80);
  const show = SHOWS.find((one) => one === query.get("show")) ?? (mention ? "all" : "in");
  const page = Math.max(1, Math.trunc(Number(query.get("page"))) || 1);
  return transaction(staff, async (scope) => {
    const listed = await listThemeTexts(scope, theme, { show, mention, page, size: SIZE });
    return {
      ...{ theme, show, mention, page, total: listed.total },
      wave: { id: wave.id, title: wave.title },
      question: wave.question(theme.itemId),
      phrases: worthPhrases(await countPhrases(scope, theme), MOST_PHRASES),
      texts: listed.texts.map((text) => ({ ...text, from: wave.audience(text.audience) })),
    };
  });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "theme.edit");
  const { wave, theme } = await requireTheme(staff, params);
  const form = parseForm(await request.formData(), themeSchema);
  if (!form.ok) return data(form, { status: 422 });
  const saved = await changeTheme(staff, { waveId: wave.id, id: theme.id }, form.value);
  if (!saved.ok && saved.reason === "no_theme") notFound();
  if (!saved.ok) {
    const errors: Record<string, string> = { name: "There is a theme of this name already." };
    return data({ errors, values: form.value as Record<string, string> }, { status: 422 });
  }
  return seeOther(`/admin/waves/${wave.id}/themes/${theme.id}`);
}

export default function Theme({ loaderData: page, actionData }: Route.ComponentProps) {
  const { theme, wave, texts, total, show, mention } = page;
  const here = `/admin/waves/${wave.id}/themes/${theme.id}`;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href={`/admin/waves/${wave.id}/themes`}>{wave.title}</a>: {page.question}
          </>
        }
        title={theme.name}
        lede={theme.description}
      >
        <a href={`/admin/waves/${wave.id}/themes`}>All themes</a>
      </PageHead>
      <ThemeFilter here={here} show={show} mention={mention} phrases={page.phrases} />
      <Part id="texts" title={headOf(show, mention, total)}>
        <ThemeTexts here={here} texts={texts} query={{ show, mention }} />
        <PagesOf page={page.page} size={SIZE} total={total} query={{ show, mention }} />
      </Part>
      <ThemeForms here={here} theme={theme} typed={actionData} />
    </>
  );
}

function headOf(show: (typeof SHOWS)[number], mention: string, total: number): string {
  const count = `${total.toLocaleString("en")} ${total === 1 ? "text" : "texts"}`;
  const where = { in: "in this theme", none: "in no theme", all: "redacted" }[show];
  return mention ? `${count} ${where} that mention “${mention}”` : `${count} ${where}`;
}
