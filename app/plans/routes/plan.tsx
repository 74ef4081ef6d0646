import { useContext } from "react";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { localeOf } from "~/responses/messages/languages";
import { BesidePlan } from "~/ui/parts/beside-plan";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { shareMeta } from "~/ui/share-meta";
import { countBySection } from "../comments/thread.db.server";
import { listGoals } from "../goals/goal.db.server";
import { GoalList } from "../goals/goal-list";
import { InLanguage, languageProps, NotTranslated } from "../in-language";
import { listPartResults } from "../list-part-results.server";
import { renderMarkdown } from "../markdown";
import { type PlanWords, planWords } from "../messages";
import { openReading, requireVersion } from "../open-version.server";
import { aboutGoal, aboutSection } from "../part-results";
import { PartResultsList } from "../part-results-list";
import { headingOf, isUntranslated, withLanguage } from "../reading";
import { listReleasedWaves } from "../released-waves.server";
import { listSectionsIn } from "../section.db.server";
import { scoresOfWaves } from "../version-scores";
import { VersionScores } from "../version-scores-part";
import type { Route } from "./+types/plan";

export const handle = { room: "plan", circle: "comment", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) =>
  shareMeta(loaderData?.title ?? "Plan", loaderData?.firstLine ?? "");

/** The latest published version, or the one the address names. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const number = "version" in params ? params.version : null;
  const asked = new URL(request.url).searchParams.get("lang");
  return transaction(caller, async (scope) => {
    const opened = await requireVersion(scope, params.plan, number, services.clock());
    const { plan, version, latest, isOpen, district } = opened;
    const { page, reading } = await openReading(scope, version, asked);
    const locale = localeOf(page.lang);
    const sections = await listSectionsIn(scope, version.id, reading);
    const counts = await countBySection(scope, plan.id, version);
    const goals = await listGoals(scope, plan.id);
    const waves = await listReleasedWaves(scope, version.id);
    const reader = { lang: page.lang, fallback: version.language, timezone: district.timezone };
    return {
      ...page,
      readIn: reading.language,
      goals,
      results: await listPartResults(scope, waves, reader),
      scores: scoresOfWaves(waves).map(({ closesAt, ...wave }) => ({
        ...wave,
        closed: formatDay(closesAt, district.timezone, locale),
      })),
      resultsBase: `/d/${district.slug}/results`,
      base: `/d/${district.slug}/plans/${plan.slug}`,
      slug: plan.slug,
      title: version.title,
      number: version.number,
      latest,
      isOpen,
      published: formatDay(version.publishedAt, district.timezone, locale),
      closes: plan.commentsCloseAt && formatMoment(plan.commentsCloseAt, district.timezone, locale),
      firstLine: (version.summary.trim().split("\n")[0] ?? "").slice(0, 200),
      summary: version.summary.trim() && renderMarkdown(version.summary, "summary"),
      sections: sections.map((section) => ({
        ...headingOf(section, page),
        ...{ key: section.key, kind: section.kind, count: counts.get(section.key) ?? 0 },
        bodyIn: section.bodyIn,
        isUntranslated: isUntranslated(section, reading.language),
        html: renderMarkdown(section.body, section.key),
      })),
    };
  });
}

type Data = Route.ComponentProps["loaderData"];

export default function Plan({ loaderData: plan }: Route.ComponentProps) {
  const words = planWords(plan.lang);
  const { t } = words;
  const ground = plan.sections.filter(({ kind }) => kind !== "section");
  const rest = plan.sections.filter(({ kind }) => kind === "section");
  const isOther = plan.readIn !== plan.writtenIn;
  const beside = useContext(BesidePlan);
  return (
    <>
      <PageHead
        title={<InLanguage text={plan.title} of={plan.writtenIn} page={plan.lang} />}
        lede={ledeOf(plan, words)}
      >
        <Links plan={plan} words={words} />
      </PageHead>
      {plan.isForeign && <p className="soft">{t("plan.untranslated_whole")}</p>}
      {plan.summary && (
        <Part id="summary-head" title={t("plan.minutes")}>
          {isOther && <NotTranslated words={words} />}
          <Rendered html={plan.summary} of={plan.writtenIn} page={plan.lang} />
        </Part>
      )}
      {plan.sections.length > 1 && (
        <nav className="part stack" aria-labelledby="contents">
          <h2 id="contents">{t("plan.contents")}</h2>
          <ol>
            {[...ground, ...rest].map(({ key, heading, headingIn, count }) => (
              <li key={key}>
                <a href={`#${key}`}>
                  <InLanguage text={heading} of={headingIn} page={plan.lang} />
                </a>
                {count > 0 && <span className="soft"> · {t("plan.comments", { count })}</span>}
              </li>
            ))}
          </ol>
        </nav>
      )}
      {ground.length > 0 && <p className="kicker part">{t("plan.rests")}</p>}
      <Sections sections={ground} plan={plan} words={words} />
      {ground.length > 0 && rest.length > 0 && <p className="kicker part">{t("plan.text")}</p>}
      <Sections sections={rest} plan={plan} words={words} />
      {plan.goals.length > 0 && (
        <Part id="goals" title={t("plan.goals")}>
          {isOther && <NotTranslated words={words} />}
          <GoalList
            goals={plan.goals}
            language={plan.lang}
            writtenIn={plan.writtenIn}
            beside={(id) => (
              <>
                <PartResultsList
                  results={aboutGoal(plan.results, id)}
                  resultsBase={plan.resultsBase}
                  words={words}
                  level={4}
                />
                {beside.ofGoal(id)}
              </>
            )}
          />
        </Part>
      )}
      <VersionScores scores={plan.scores} resultsBase={plan.resultsBase} words={words} />
      <Files plan={plan} words={words} />
    </>
  );
}

function ledeOf(plan: Data, { t, number }: PlanWords): string {
  const published = t("plan.published", { number: number(plan.number), day: plan.published });
  if (plan.number !== plan.latest) {
    return `${published} ${t("plan.older", { number: number(plan.latest) })}`;
  }
  if (!plan.isOpen) return `${published} ${t("plan.closed")}`;
  const open = plan.closes ? t("plan.open_until", { moment: plan.closes }) : t("plan.open");
  return `${published} ${open}`;
}

function Links({ plan, words: { t, number } }: { plan: Data; words: PlanWords }) {
  const { base, latest, keep } = plan;
  const before = plan.number - 1;
  return (
    <>
      {plan.number !== latest && (
        <a href={withLanguage(base, keep)}>{t("plan.latest", { number: number(latest) })}</a>
      )}
      {before > 0 && (
        <a href={withLanguage(`${base}/changes?to=${plan.number}`, keep)}>
          {t("plan.changes", { number: number(before) })}
        </a>
      )}
    </>
  );
}

/** The same to keep, to print, to follow and to work with. */
function Files({ plan: { base, number, keep }, words: { t } }: { plan: Data; words: PlanWords }) {
  return (
    <div className="row part no-print">
      <a href={withLanguage(`${base}/plan.pdf?version=${number}`, keep)}>{t("plan.pdf")}</a>
      <a href={withLanguage(`${base}/plan.md?version=${number}`, keep)}>Markdown</a>
      <a href={`${base}/comments.csv`}>{t("plan.csv")}</a>
      <a href={withLanguage(`${base}/feed.atom`, keep)} type="application/atom+xml">
        {t("plan.feed")}
      </a>
      <a href={`${base}/annotations.json`}>Web Annotations</a>
    </div>
  );
}

type SectionsProps = { sections: Data["sections"]; plan: Data; words: PlanWords };

function Sections({ sections, plan, words }: SectionsProps) {
  const { t } = words;
  const version = plan.number === plan.latest ? "" : `?version=${plan.number}`;
  const beside = useContext(BesidePlan);
  return sections.map(({ key, heading, headingIn, html, bodyIn, isUntranslated, count }) => (
    <section key={key} id={key} className="part stack" aria-labelledby={`${key}-head`}>
      <h2 id={`${key}-head`} {...languageProps(headingIn, plan.lang)}>
        {heading}
      </h2>
      {isUntranslated && <NotTranslated words={words} />}
      <Rendered html={html} of={bodyIn} page={plan.lang} />
      <PartResultsList
        results={aboutSection(plan.results, key)}
        resultsBase={plan.resultsBase}
        words={words}
        level={3}
      />
      {beside.ofSection(plan.slug, key)}
      <p className="no-print">
        <a href={withLanguage(`${plan.base}/sections/${key}${version}`, plan.keep)}>
          {t(plan.isOpen ? "plan.discuss" : "plan.discuss_closed", { count })}
          <span className="hidden">
            : <InLanguage text={heading} of={headingIn} page={plan.lang} />
          </span>
        </a>
      </p>
    </section>
  ));
}

type RenderedProps = { html: string; of: string; page: string };

function Rendered({ html, of, page }: RenderedProps) {
  const props = { className: "stack", ...languageProps(of, page) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what people wrote
  return <div {...props} dangerouslySetInnerHTML={{ __html: html }} />;
}
