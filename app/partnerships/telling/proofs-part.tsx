import { Part } from "~/ui/parts/part";
import { pledgeWords } from "../pledges/words/catalogue";
import type { ShownProof } from "./proof.db.server";

type ProofsPartProps = {
  lang: string;
  slug: string;
  /** What the need's pieces are called. */
  unit: string;
  proofs: readonly ShownProof[];
  /** Names that givers agreed to. */
  givers: readonly string[];
};

/** What came of a need, told and shown, and who made it possible where they agreed to be named. */
export function ProofsPart({ lang, slug, unit, proofs, givers }: ProofsPartProps) {
  const { t, amount } = pledgeWords(lang);
  if (proofs.length === 0 && givers.length === 0) return null;
  return (
    <Part id="proofs" title={t("proofs.title")}>
      {givers.length > 0 && (
        <p>
          {t("proofs.givers")} <bdi>{givers.join(" · ")}</bdi>
        </p>
      )}
      {proofs.map(({ id, text, language, picture, pledge }) => (
        <figure key={id} className="stack">
          {picture && (
            <img
              src={`/d/${slug}/partner-pictures/${picture.id}`}
              alt={picture.alt}
              lang={language}
              className="proof-picture"
              loading="lazy"
            />
          )}
          <p lang={language} dir="auto" className="as-typed">
            {text}
          </p>
          <figcaption className="soft">
            <bdi>{pledge.publicName ?? t("proofs.nobody")}</bdi>:{" "}
            {amount(pledge.kind, pledge.delivered, unit)}
          </figcaption>
        </figure>
      ))}
    </Part>
  );
}
