import { Button } from "~/ui/fields/button";
import { PageHead } from "~/ui/parts/page-head";
import type { PlanWords } from "../messages";

export type Refusal = "closed" | "busy";

/** What was typed stays in the form below, so that nothing is lost. */
export function RefusalPart({
  why,
  words,
  back,
  to = "section",
}: {
  why: Refusal;
  words: PlanWords;
  back: string;
  /** What `back` shows. */
  to?: "section" | "comment";
}) {
  const { t } = words;
  return (
    <>
      <PageHead title={t(`${why}.title`)} lede={t(`${why}.text`)} />
      <p>
        <Button look="quiet" href={back}>
          {t(`page.${to}`)}
        </Button>
      </p>
    </>
  );
}
