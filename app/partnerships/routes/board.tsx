import { withLanguage } from "~/plans/reading";
import { servicesContext } from "~/platform/services.server";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { shareMeta } from "~/ui/share-meta";
import { boardFilterOf, isOn, stillAsks } from "../board/board";
import { BoardFilterForm } from "../board/board-filter";
import { BoardChain, BoardLegend, NeedList } from "../board/board-parts";
import { loadBoard } from "../board/load-board.server";
import { BOARD_LANGUAGES, boardWords } from "../board/words/catalogue";
import type { Route } from "./+types/board";

export const handle = { room: "partner", languages: BOARD_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) =>
  loaderData
    ? shareMeta(
        `${loaderData.title}: ${loaderData.district.name}`,
        boardWords(loaderData.lang).t("board.lede"),
      )
    : [];

/** What a district's plans need, for anybody. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const board = await loadBoard(context.get(servicesContext), params.district, request);
  const title = boardWords(board.lang).t("board.title");
  return { ...board, title, filter: boardFilterOf(new URL(request.url).searchParams) };
}

export default function Board({ loaderData }: Route.ComponentProps) {
  const { lang, keep, title, district, filter, needs } = loaderData;
  const words = boardWords(lang);
  const { t } = words;
  const base = `/d/${district.slug}`;
  const places = { base, keep, words };
  const shown = needs.filter((need) => isOn(need, filter));
  const open = shown.filter(stillAsks);
  const done = shown.filter((need) => !stillAsks(need));
  return (
    <>
      <PageHead title={title} lede={t("board.lede")}>
        <a href={withLanguage(`${base}/offers`, keep)}>{t("board.general")}</a>
        <a href={withLanguage(`${base}/partners`, keep)}>{t("board.partners")}</a>
      </PageHead>
      {needs.length === 0 ? (
        <Empty title={t("board.empty_title")} text={t("board.empty")} />
      ) : (
        <>
          <BoardLegend words={words} />
          <BoardFilterForm {...{ filter, needs, keep, words }} here={`${base}/needs`} />
          {shown.length === 0 && <p role="status">{t("filter.none")}</p>}
          {open.length > 0 && (
            <Part id="open" title={t("board.open")}>
              <NeedList needs={open} {...places} />
            </Part>
          )}
          {done.length > 0 && (
            <Part id="done" title={t("board.done")}>
              <NeedList needs={done} {...places} />
            </Part>
          )}
        </>
      )}
      <BoardChain words={words} />
    </>
  );
}
