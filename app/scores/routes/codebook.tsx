import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { showText } from "~/surveys/texts";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { codebookColumns, codebookConstructs, codebookItems } from "../exports/codebook";
import { CodebookColumns, CodebookConstructs, CodebookItems } from "../exports/codebook-parts";
import { codebookTexts } from "../exports/codebook-texts";
import { RESULTS_LANGUAGES, resultsWords } from "../messages/results-words";
import { requirePublicResults } from "../results/public-results.server";
import type { Route } from "./+types/codebook";

export const handle = { languages: RESULTS_LANGUAGES, room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `${loaderData.title}: ${loaderData.texts.title}` : "" },
];

/** What every column, measure and question of published results means. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { source } = await requirePublicResults(caller, params.survey, request);
  const { definition, language, wave } = source;
  const { lang, dir } = resultsWords(new URL(request.url).searchParams.get("lang"), language);
  const base = `/d/${params.district}/results/${params.survey}`;
  const titles = definition.title.all ?? Object.values(definition.title)[0] ?? {};
  return {
    ...{ lang, dir, fallback: language, texts: codebookTexts(lang) },
    title: showText(titles, lang, language).text,
    columns: codebookColumns,
    constructs: codebookConstructs(definition),
    items: codebookItems(definition),
    resultsHref: `${base}?wave=${wave.number}&lang=${lang}`,
    zipHref: `${base}/data.zip?wave=${wave.number}`,
  };
}

export default function Codebook({ loaderData: page }: Route.ComponentProps) {
  const { texts, lang, fallback } = page;
  const words = resultsWords(lang);
  return (
    <>
      <PageHead
        kicker={<a href={page.resultsHref}>{page.title}</a>}
        title={texts.title}
        lede={texts.lede}
      >
        <a href={page.zipHref}>{texts.words.files}</a>
      </PageHead>
      <Part id="rules" title={texts.words.rules}>
        <ul>
          {texts.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Part>
      <Part id="constructs" title={texts.words.constructs}>
        <CodebookConstructs constructs={page.constructs} texts={texts} words={words} />
      </Part>
      <Part id="items" title={texts.words.items}>
        <CodebookItems items={page.items} texts={texts} words={words} fallback={fallback} />
      </Part>
      <Part id="columns" title={texts.words.columns}>
        <p>{texts.words.wide}</p>
        <CodebookColumns columns={page.columns} texts={texts} />
      </Part>
    </>
  );
}
