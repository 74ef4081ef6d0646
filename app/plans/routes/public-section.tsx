import { servicesContext } from "~/platform/services.server";
import { Figures } from "~/ui/parts/figures";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { Part } from "~/ui/parts/part";
import { CommentArticle } from "../comments/comment-article";
import { CommentForm } from "../comments/comment-form-part";
import { type CommentWords, commentWords } from "../comments/comment-words";
import { loadSection, type SectionPage } from "../comments/load-section.server";
import pickWords from "../comments/pick-words.js?url&no-inline";
import { ThreadPart } from "../comments/thread-part";
import { InLanguage, languageProps, NotTranslated } from "../in-language";
import { PartResultsList } from "../part-results-list";
import { withLanguage } from "../reading";
import type { Route } from "./+types/public-section";

export const handle = { room: "plan", circle: "comment", js: false };
export const meta = ({ loaderData: page }: Route.MetaArgs) => [
  { title: page ? `${page.heading}: ${page.plan}` : "Plan" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  return loadSection(context.get(servicesContext), request, params);
}

export default function PublicSection({ loaderData: page }: Route.ComponentProps) {
  const words = commentWords(page.lang, page.timezone);
  const { t, number } = words;
  const here = `${page.base}/plans/${page.slug}/sections/${page.key}`;
  return (
    <>
      <PageHead
        kicker={<InLanguage text={page.plan} of={page.writtenIn} page={page.lang} />}
        title={<InLanguage text={page.heading} of={page.headingIn} page={page.lang} />}
        lede={ledeOf(page, words)}
      >
        <Links page={page} words={words} here={here} />
      </PageHead>
      {page.said === "mail" && (
        <Note look="heed" title={{ id: "said", text: t("said.mail_title") }}>
          <p>{t("said.mail")}</p>
        </Note>
      )}
      {page.said === "deleted" && (
        <Note>
          <p>{t("said.deleted")}</p>
        </Note>
      )}
      {page.comments > 0 && (
        <Figures
          figures={[
            { text: t("figure.comments"), number: number(page.comments) },
            { text: t("figure.answered"), number: number(page.answered) },
            { text: t("figure.adopted"), number: number(page.adopted) },
          ]}
        />
      )}
      <Said page={page} words={words} />
      <Pagination
        page={page.page}
        pages={page.pages}
        href={(to) =>
          withLanguage(
            `${here}?${new URLSearchParams({ ...versionQuery(page), page: `${to}` })}`,
            page.keep,
          )
        }
        words={{
          label: t("section.pages"),
          previous: t("section.previous"),
          next: t("section.next"),
          page: (n, of) => t("section.page", { page: number(n), pages: number(of) }),
          number,
        }}
      />
      {page.results.length > 0 && (
        <Part id="results" title={t("scores.part")}>
          <PartResultsList
            results={page.results}
            resultsBase={`${page.base}/results`}
            words={words}
            level={3}
          />
        </Part>
      )}
      {page.own.length > 0 && (
        <Part id="own" title={t("section.own")}>
          {page.own.map((voice) => (
            <CommentArticle key={voice.id} voice={voice} {...shared(page, words)} />
          ))}
        </Part>
      )}
      {page.isOpen ? (
        <Part id="say" title={t("write.title")} noPrint>
          <CommentForm
            action={withLanguage(`${here}/comments`, page.keep)}
            words={words}
            moderation={page.moderation}
            rulesHref={withLanguage(`${page.base}/comment-rules`, page.keep)}
            known={page.known}
          />
          <script src={pickWords} defer data-label={t("write.pick")} />
        </Part>
      ) : (
        <p className="part">{t("write.closed")}</p>
      )}
    </>
  );
}

function Said({ page, words }: { page: SectionPage; words: CommentWords }) {
  const { t } = words;
  const beside = new Set(page.clauses.flatMap(({ numbers }) => numbers));
  const isBeside = (number: number | null) => number !== null && beside.has(number);
  const whole = page.threads.filter(({ thread, number }) => thread.isHere && !isBeside(number));
  const earlier = page.threads.filter(({ thread }) => !thread.isHere);
  const list = (threads: SectionPage["threads"]) =>
    threads.map((of) => <ThreadPart key={of.thread.id} of={of} page={page} words={words} />);
  return (
    <>
      <section className="part" aria-labelledby="text">
        <h2 id="text">{t(page.total > 0 ? "section.said" : "section.text_only")}</h2>
        {page.isUntranslated && <NotTranslated words={words} />}
        {page.clauses.map(({ html, numbers }) => (
          <div className="clause" key={numbers.join() || "rest"}>
            <div
              className="stack"
              data-text=""
              {...languageProps(page.bodyIn, page.lang)}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what people wrote
              dangerouslySetInnerHTML={{ __html: html }}
            />
            {numbers.length > 0 && (
              <aside
                aria-label={`${t("section.about")} (${numbers.map(words.number).join(t("text.comma"))})`}
              >
                {list(page.threads.filter(({ number }) => numbers.includes(number ?? 0)))}
              </aside>
            )}
          </div>
        ))}
      </section>
      {page.comments === 0 && page.total === 0 && <p className="soft">{t("section.none")}</p>}
      {whole.length > 0 && (
        <section className="part stack narrow" aria-labelledby="whole">
          <h2 id="whole">{t("section.whole")}</h2>
          {list(whole)}
        </section>
      )}
      {earlier.length > 0 && (
        <section className="part stack narrow" aria-labelledby="earlier">
          <h2 id="earlier">{t("section.earlier")}</h2>
          <p className="soft">{t("section.earlier_text")}</p>
          {list(earlier)}
        </section>
      )}
    </>
  );
}

function Links({ page, words, here }: { page: SectionPage; words: CommentWords; here: string }) {
  const { t, number } = words;
  const plan = `${page.base}/plans/${page.slug}`;
  const isOld = page.number !== page.latest;
  const to = (href: string) => withLanguage(href, page.keep);
  return (
    <>
      {isOld && <a href={to(here)}>{t("plan.latest", { number: number(page.latest) })}</a>}
      {page.number > 1 && (
        <a href={to(`${plan}/changes?to=${page.number}`)}>
          {t("plan.changes", { number: number(page.number - 1) })}
        </a>
      )}
      <a href={to(isOld ? `${plan}/versions/${page.number}` : plan)}>{t("plan.all")}</a>
      <a href={to(`${page.base}/comment-rules`)}>{t("write.rules")}</a>
    </>
  );
}

function ledeOf(page: SectionPage, { t, number }: CommentWords): string {
  const published = t("plan.published", { number: number(page.number), day: page.published });
  if (page.number !== page.latest) {
    return `${published} ${t("plan.older", { number: number(page.latest) })}`;
  }
  if (!page.isOpen) return `${published} ${t("plan.closed")}`;
  return `${published} ${page.closes ? t("plan.open_until", { moment: page.closes }) : t("plan.open")}`;
}

function versionQuery(page: SectionPage): Record<string, string> {
  return page.number === page.latest ? {} : { version: `${page.number}` };
}

function shared(page: SectionPage, words: CommentWords) {
  const { base, slug, isOpen, writtenIn, keep } = page;
  return { words, base, plan: slug, isOpen, writtenIn, keep };
}
