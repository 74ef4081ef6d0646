import { withLanguage } from "~/plans/reading";
import { Part } from "~/ui/parts/part";
import { needTextIn } from "../needs/need";
import { pledgeWords } from "../pledges/words/catalogue";
import type { Made } from "./proof.db.server";

type MadePartProps = { lang: string; keep: string | null; slug: string; made: readonly Made[] };

/** What arrived from a partner, each with the need it was for. */
export function MadePart({ lang, keep, slug, made }: MadePartProps) {
  if (made.length === 0) return null;
  const { t, amount } = pledgeWords(lang);
  return (
    <Part id="made" title={t("proofs.made")}>
      <ul>
        {made.map(({ id, kind, delivered, need }) => {
          const { title, unit, lang: other } = needTextIn(need, lang);
          return (
            <li key={id}>
              <a href={withLanguage(`/d/${slug}/needs/${need.id}`, keep)} lang={other}>
                <bdi>{title}</bdi>
              </a>
              : <bdi>{amount(kind, delivered, unit)}</bdi>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
