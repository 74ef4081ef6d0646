import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { Part } from "~/ui/parts/part";
import { CommentArticle } from "../comments/comment-article";
import { type CommentWords, commentWords } from "../comments/comment-words";
import { type CommentPage, loadComment } from "../comments/load-comment.server";
import { SentenceAround } from "../in-language";
import { withLanguage } from "../reading";
import type { Route } from "./+types/comment";

export const handle = { room: "plan", js: false };
export const meta = ({ loaderData: page }: Route.MetaArgs) => [
  { title: page ? commentWords(page.lang, "UTC").t("page.title", { heading: page.heading }) : "" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  return loadComment(context.get(servicesContext), request, params);
}

export default function Comment({ loaderData: page }: Route.ComponentProps) {
  const words = commentWords(page.lang, page.timezone);
  const { t, number } = words;
  const said = saidOf(page);
  const { base, writtenIn, keep } = page;
  const shared = { words, base, plan: page.slug, isOpen: page.isOpen, writtenIn, keep };
  const section = `${page.base}/plans/${page.slug}/sections/${page.key}`;
  const version = page.version === page.latest ? "" : `?version=${page.version}`;
  return (
    <>
      <PageHead
        kicker={
          <SentenceAround
            sentence={(plan) => t("page.on", { number: number(page.version), plan })}
            {...{ text: page.plan, of: page.planIn, page: page.lang }}
          />
        }
        title={
          <SentenceAround
            sentence={(heading) => t("page.title", { heading })}
            {...{ text: page.heading, of: page.headingIn, page: page.lang }}
          />
        }
      >
        <a href={withLanguage(`${section}${version}`, keep)}>{t("page.section")}</a>
      </PageHead>
      {said && (
        <Note>
          <p>{t(said)}</p>
        </Note>
      )}
      <div className="stack narrow">
        <CommentArticle voice={page.voice} isPage {...shared} />
        <Acts page={page} words={words} section={section} />
      </div>
      {page.isMine && (page.may.edit || page.may.withdraw) && <Own page={page} words={words} />}
      {page.total > 0 && (
        <section className="part stack narrow" aria-labelledby="replies">
          <h2 id="replies">{t("page.replies", { count: page.total })}</h2>
          {page.replies.map((reply) => (
            <CommentArticle key={reply.id} voice={reply} isReply {...shared} />
          ))}
          <Pagination
            page={page.page}
            pages={Math.ceil(page.total / page.size)}
            href={(to) => withLanguage(`?page=${to}#replies`, keep)}
            words={{
              label: t("section.pages"),
              previous: t("section.previous"),
              next: t("section.next"),
              page: (n, of) => t("section.page", { page: number(n), pages: number(of) }),
              number,
            }}
          />
        </section>
      )}
      {page.events.length > 0 && (
        <Part id="timeline" title={t("page.timeline")}>
          <ol>
            {page.events.map((event) => (
              <li key={event.id}>
                <time dateTime={event.at}>{words.day(event.at)}</time>: {eventWords(event, words)}
              </li>
            ))}
          </ol>
        </Part>
      )}
    </>
  );
}

type ActsProps = { page: CommentPage; words: CommentWords; section: string };

function Acts({ page, words: { t, number }, section }: ActsProps) {
  const { voice } = page;
  const here = `${page.base}/comments/${page.id}`;
  const to = (href: string) => withLanguage(href, page.keep);
  if (voice.state === "draft" || voice.state === "unconfirmed") return null;
  const supports = t("comment.supports", { count: voice.supports });
  return (
    <div className="row no-print">
      {voice.supports > 0 && (
        <span>{supports.replace(`${voice.supports}`, number(voice.supports))}</span>
      )}
      {page.may.support && (
        <form method="post" action={to(`${here}/support`)}>
          <Button look="quiet" small>
            {t(voice.isSupported ? "page.unsupport" : "page.support")}
          </Button>
        </form>
      )}
      {page.may.reply && (
        <a href={to(`${section}/comments?reply=${page.parentId ?? page.id}`)}>{t("page.reply")}</a>
      )}
      {voice.state === "shown" && !page.isMine && (
        <a href={to(`${here}/flags`)}>{t("page.report")}</a>
      )}
    </div>
  );
}

function Own({ page, words: { t } }: { page: CommentPage; words: CommentWords }) {
  const here = `${page.base}/comments/${page.id}`;
  const withdrawal = withLanguage(`${here}/withdrawal`, page.keep);
  const isDraft = page.voice.state === "draft" || page.voice.state === "unconfirmed";
  return (
    <Part id="yours" title={t("page.yours")} noPrint>
      {page.may.edit && (
        <p>
          <Button href={withLanguage(`${here}/text`, page.keep)} look="quiet">
            {t("page.edit")}
          </Button>
        </p>
      )}
      {page.may.withdraw && isDraft && (
        <form method="post" action={withdrawal}>
          <Button look="quiet">{t("page.delete")}</Button>
        </form>
      )}
      {page.may.withdraw && !isDraft && (
        <Details summary={t("page.withdraw")}>
          <ConfirmForm
            lost={<p>{t("page.withdraw_lost")}</p>}
            button={t("page.withdraw")}
            action={withdrawal}
          />
        </Details>
      )}
    </Part>
  );
}

function saidOf({ said, isMine, voice }: CommentPage) {
  if (said === "flagged") return "said.flagged";
  if (said === "mail") return "said.support";
  const own = { draft: "said.draft", waiting: "said.waiting", shown: "said.shown" } as const;
  if (said !== "1" || !isMine) return null;
  return own[voice.state as keyof typeof own] ?? null;
}

function eventWords(event: CommentPage["events"][number], { t, number }: CommentWords): string {
  const kind = event.kind === "adopted" && event.isPartly ? "partly" : event.kind;
  return t(`event.${kind}`, {
    ground: event.ground ? t(`ground.${event.ground}`) : "",
    number: event.version === null ? "" : number(event.version),
  });
}
