import type { ReactNode } from "react";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { withLanguage } from "~/plans/reading";
import { servicesContext } from "~/platform/services.server";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { shareMeta } from "~/ui/share-meta";
import type { BoardNeed } from "../board/board";
import { BoardChain, BoardLegend, goalHref, OfferButton, Progress } from "../board/board-parts";
import { loadBoardNeed } from "../board/load-board.server";
import { BOARD_LANGUAGES, type BoardWords, boardWords } from "../board/words/catalogue";
import { loadTold } from "../telling/load-proofs.server";
import { ProofsPart } from "../telling/proofs-part";
import type { Route } from "./+types/board-need";

export const handle = { room: "partner", languages: BOARD_LANGUAGES };
export const meta = ({ loaderData: page }: Route.MetaArgs) =>
  page
    ? shareMeta(
        `${page.need.title}: ${page.district.name}`,
        page.need.why || boardWords(page.lang).t("board.lede"),
      )
    : [];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const page = await loadBoardNeed(services, params, request);
  const caller = await requirePublicDistrict(services, params.district);
  return { ...page, told: await loadTold(caller, page.need.id) };
}

export default function PublicNeed({ loaderData }: Route.ComponentProps) {
  const { lang, keep, district, need, told } = loaderData;
  const words = boardWords(lang);
  const { t } = words;
  const base = `/d/${district.slug}`;
  const inOwn = need.lang ? { lang: need.lang, dir: "auto" as const } : {};
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href={withLanguage(`${base}/needs`, keep)}>{t("need.all")}</a>
            {" · "}
            {t(`kind.${need.kind}`)}
          </>
        }
        title={<span {...inOwn}>{need.title}</span>}
        lede={need.why ? <span {...inOwn}>{need.why}</span> : undefined}
      />
      <div className="stack narrow">
        <Progress need={need} words={words} />
        <BoardLegend words={words} />
        <OfferButton need={need} look="main" {...{ base, keep, words }} />
        {need.paymentUrl && need.state === "open" && (
          <p>
            <a href={need.paymentUrl} rel="noreferrer">
              {t("need.pay")}
            </a>{" "}
            <span className="soft">{t("need.pay_hint")}</span>
          </p>
        )}
      </div>
      <Facts facts={factsOf(need, { base, keep, words })} />
      <ProofsPart {...{ lang, slug: district.slug, unit: need.unit, ...told }} />
      <BoardChain words={words} />
    </>
  );
}

type Places = { base: string; keep: string | null; words: BoardWords };

function factsOf(need: BoardNeed, { base, keep, words }: Places) {
  const { t, day } = words;
  const { goal, ifUnmet, lang, skills, school, neededBy } = need;
  const inOwn = lang ? { lang, dir: "auto" as const } : {};
  const facts: { term: string; value: ReactNode }[] = [
    { term: t("need.if_unmet"), value: ifUnmet && <span {...inOwn}>{ifUnmet}</span> },
    { term: t("need.priority"), value: t(`priority.${need.priority}`) },
    { term: t("need.by"), value: neededBy && day(neededBy) },
    { term: t("need.school"), value: school?.name ?? t("need.district") },
    { term: t("need.stage"), value: t(`stage.${need.stage}`) },
    { term: t("need.skills"), value: skills.join(", ") },
    {
      term: t("need.goal"),
      value: goal && (
        <a href={goalHref(goal, base, keep)}>
          <bdi>{goal.title}</bdi>
        </a>
      ),
    },
  ];
  return facts.filter(({ value }) => Boolean(value));
}
