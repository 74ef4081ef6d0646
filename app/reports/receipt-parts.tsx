import type { Translator } from "~/responses/messages/translator";
import { ScorePlot } from "~/ui/charts/score-plot";
import { Button } from "~/ui/fields/button";
import { Chain } from "~/ui/frames/chain";
import type { NavLink } from "~/ui/links";
import { Part } from "~/ui/parts/part";
import { type Receipt, receiptRows } from "./receipt";
import { receiptWords } from "./receipt-words";

type ScoresProps = {
  receipt: Receipt;
  /** When the survey closed whose published results stand beside; null before any. */
  when: string | null;
  once: boolean;
  words: Translator;
};

/** One's own scores, each on its scale with one's groups. */
export function OwnScoresPart({ receipt, when, once, words }: ScoresProps) {
  const { t } = words;
  return (
    <Part id="beside" title={t(when === null ? "receipt.own" : "receipt.beside")}>
      <p>{when === null ? t("receipt.beside_later") : t("receipt.beside_wave", { when })}</p>
      {once && <p>{t("receipt.once")}</p>}
      {receipt.map((line) => (
        <ReceiptLine key={line.construct} line={line} when={when ?? ""} words={words} />
      ))}
    </Part>
  );
}

type LineProps = { line: Receipt[number]; when: string; words: Translator };

function ReceiptLine({ line, when, words }: LineProps) {
  const { t } = words;
  const { construct, own } = line;
  const rows = receiptRows(line, t("receipt.you"));
  const label = t(`construct.${construct}`);
  return (
    <>
      <h3>{label}</h3>
      <p className="soft">{t(`scale.${construct}`)}</p>
      {own === null && (
        <p>
          {t("receipt.you")}: {t("receipt.no_score")}
        </p>
      )}
      {rows.length > 0 && (
        <ScorePlot rows={rows} label={label} words={receiptWords(line, when, words)} />
      )}
    </>
  );
}

/** Another browser than the one that sent: a mailed code opens the answers where they can be found. */
export function LockedPart({ token, words }: { token: string; words: Translator }) {
  const { t } = words;
  return (
    <Part id="locked" title={t("receipt.locked")}>
      <p>{t("receipt.locked_why")}</p>
      <form method="post" action={`/s/${token}/code`}>
        <Button>{t("code.send")}</Button>
      </form>
    </Part>
  );
}

/** The day has come on which answers and people were parted. */
export function UnlinkedPart({ day, words: { t } }: { day: string; words: Translator }) {
  return (
    <Part id="unlinked" title={t("receipt.unlinked")}>
      <p>{t("receipt.unlinked_why", { day })}</p>
    </Part>
  );
}

type NextProps = {
  /** By when the district said it would tell what came of the answers. */
  promised: string | null;
  onward: NavLink;
  /** Something else on the page is to be done first. */
  isLater: boolean;
  links: readonly NavLink[];
  words: Translator;
};

/** What the district does with the answers, and where their sender can go on. */
export function NextPart({ promised, onward, isLater, links, words: { t } }: NextProps) {
  return (
    <Part id="next" title={t("receipt.next")}>
      {promised && <p>{t("receipt.promise", { day: promised })}</p>}
      <p className="row">
        <Button href={onward.href} look={isLater ? "quiet" : "main"}>
          {onward.label}
        </Button>
        {links.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
    </Part>
  );
}

const steps = ["answer", "publish", "comment", "change", "deliver"] as const;

/** Where a receipt sits in the circle. */
export function ReceiptChain({ words: { t } }: { words: Translator }) {
  return (
    <Chain
      title={t("chain.title")}
      steps={steps.map((step) => ({
        title: t(`chain.${step}`),
        text: t(step === "answer" ? "chain.answer_done" : `chain.${step}_what`),
        state: step === "answer" ? "here" : "next",
      }))}
    />
  );
}
