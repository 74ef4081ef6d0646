import { withLanguage } from "~/plans/reading";
import { servicesContext } from "~/platform/services.server";
import { HatchPattern } from "~/ui/charts/hatch";
import { Progress } from "../board/board-parts";
import { loadBoardNeed } from "../board/load-board.server";
import { boardWords } from "../board/words/catalogue";
import type { Route } from "./+types/need-card";

export const handle = { js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData?.need.title ?? "" },
  { name: "robots", content: "noindex" },
];

/** A need as a card on another website: it sets no cookie and leads to the board in a tab of its own. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  return loadBoardNeed(context.get(servicesContext), params, request);
}

export default function NeedCard({ loaderData }: Route.ComponentProps) {
  const { lang, keep, district, need } = loaderData;
  const words = boardWords(lang);
  const href = withLanguage(`/d/${district.slug}/needs/${need.id}`, keep);
  return (
    <main className="embed stack">
      <HatchPattern />
      <p className="kicker">{district.name}</p>
      <h1 lang={need.lang ?? undefined} dir={need.lang ? "auto" : undefined}>
        {need.title}
      </h1>
      <Progress need={need} words={words} />
      <p>
        <a className="button quiet small" href={href} target="_blank" rel="noopener">
          {words.t("card.more")}
        </a>
      </p>
    </main>
  );
}
