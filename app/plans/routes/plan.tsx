import { requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { localeOf } from "~/responses/messages/languages";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { countBySection } from "../comments/thread.db.server";
import { listGoals } from "../goals/goal.db.server";
import { GoalList } from "../goals/goal-list";
import { listPartResults } from "../list-part-results.server";
import { renderMarkdown } from "../markdown";
import { type PlanWords, planWords } from "../messages";
import { pageWords, requireVersion } from "../open-version.server";
import { aboutGoal, aboutSection } from "../part-results";
import { PartResultsList } from "../part-results-list";
import { listReleasedWaves } from "../released-waves.server";
import { listSections } from "../section.db.server";
import { scoresOfWaves } from "../version-scores";
import { VersionScores } from "../version-scores-part";
import type { Route } from "./+types/plan";

export const handle = { room: "plan", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Plan" }];

/** The latest published version, or the one the address names. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const number = "version" in params ? params.version : null;
  return transaction(caller, async (scope) => {
    const opened = await requireVersion(scope, params.plan, number, services.clock());
    const { plan, version, latest, isOpen, district } = opened;
    const { page } = pageWords(version.language);
    const locale = localeOf(page.lang);
    const sections = await listSections(scope, version.id, version.language);
    const counts = await countBySection(scope, plan.id, version);
    const goals = await listGoals(scope, plan.id);
    const waves = await listReleasedWaves(scope, version.id);
    const reader = { lang: page.lang, fallback: version.language, timezone: district.timezone };
    return {
      ...page,
      goals,
      results: await listPartResults(scope, waves, reader),
      scores: scoresOfWaves(waves).map(({ closesAt, ...wave }) => ({
        ...wave,
        closed: formatDay(closesAt, district.timezone, locale),
      })),
      resultsBase: `/d/${district.slug}/results`,
      base: `/d/${district.slug}/plans/${plan.slug}`,
      title: version.title,
      number: version.number,
      latest,
      isOpen,
      published: formatDay(version.publishedAt, district.timezone, locale),
      closes: plan.commentsCloseAt && formatMoment(plan.commentsCloseAt, district.timezone, locale),
      summary: version.summary.trim() && renderMarkdown(version.summary, "summary"),
      sections: sections.map(({ key, heading, body, kind }) => ({
        ...{ key, kind, heading: heading || version.title, count: counts.get(key) ?? 0 },
        html: renderMarkdown(body, key),
      })),
    };
  });
}

type Data = Route.ComponentProps["loaderData"];

export default function Plan({ loaderData: plan }: Route.ComponentProps) {
  const words = planWords(plan.lang);
  const { t, number } = words;
  const ground = plan.sections.filter(({ kind }) => kind !== "section");
  const rest = plan.sections.filter(({ kind }) => kind === "section");
  return (
    <>
      <PageHead
        kicker={t("plan.version", { number: number(plan.number) })}
        title={plan.title}
        lede={ledeOf(plan, words)}
      >
        <Links plan={plan} words={words} />
      </PageHead>
      {plan.summary && (
        <Part id="summary-head" title={t("plan.minutes")}>
          <Rendered html={plan.summary} />
        </Part>
      )}
      {plan.sections.length > 1 && (
        <nav className="part stack" aria-labelledby="contents">
          <h2 id="contents">{t("plan.contents")}</h2>
          <ol>
            {[...ground, ...rest].map(({ key, heading, count }) => (
              <li key={key}>
                <a href={`#${key}`}>{heading}</a>{" "}
                <span className="soft">{t("plan.comments", { count })}</span>
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
          <GoalList
            goals={plan.goals}
            language={plan.lang}
            beside={(id) => (
              <PartResultsList
                results={aboutGoal(plan.results, id)}
                resultsBase={plan.resultsBase}
                words={words}
                level={4}
              />
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
  const { base, latest } = plan;
  const before = plan.number - 1;
  return (
    <>
      {plan.number !== latest && <a href={base}>{t("plan.latest", { number: number(latest) })}</a>}
      {before > 0 && (
        <a href={`${base}/changes?to=${plan.number}`}>
          {t("plan.changes", { number: number(before) })}
        </a>
      )}
    </>
  );
}

/** The same to keep, to print, to follow and to work with. */
function Files({ plan: { base, number }, words: { t } }: { plan: Data; words: PlanWords }) {
  return (
    <p className="row part no-print">
      <a href={`${base}/plan.pdf?version=${number}`}>{t("plan.pdf")}</a>
      <a href={`${base}/plan.md?version=${number}`}>Markdown</a>
      <a href={`${base}/comments.csv`}>{t("plan.csv")}</a>
      <a href={`${base}/feed.atom`} type="application/atom+xml">
        {t("plan.feed")}
      </a>
      <a href={`${base}/annotations.json`}>Web Annotations</a>
    </p>
  );
}

type SectionsProps = { sections: Data["sections"]; plan: Data; words: PlanWords };

function Sections({ sections, plan, words }: SectionsProps) {
  const { t } = words;
  const version = plan.number === plan.latest ? "" : `?version=${plan.number}`;
  return sections.map(({ key, heading, html, count }) => (
    <section key={key} id={key} className="part stack" aria-labelledby={`${key}-head`}>
      <h2 id={`${key}-head`}>{heading}</h2>
      <Rendered html={html} />
      <PartResultsList
        results={aboutSection(plan.results, key)}
        resultsBase={plan.resultsBase}
        words={words}
        level={3}
      />
      <p className="no-print">
        <a href={`${plan.base}/sections/${key}${version}`}>
          {t(plan.isOpen ? "plan.discuss" : "plan.discuss_closed", { count })}
          <span className="hidden">: {heading}</span>
        </a>
      </p>
    </section>
  ));
}

function Rendered({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what people wrote
  return <div className="stack" dangerouslySetInnerHTML={{ __html: html }} />;
}
