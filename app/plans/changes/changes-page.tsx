import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { withLanguage } from "../reading";
import type { ChangesView } from "./changes-view";
import { type ChangesWords, changesWords } from "./changes-words";
import type { ChangesPage } from "./load-changes.server";
import { Reasons } from "./reasons";
import { SectionChanges } from "./section-changes";

const MARKS = ["changed", "renamed", "moved", "added", "removed"] as const;

/** What changed between two versions: the finding first, then each section that changed, then a choice of two others. */
export function Changes({ page, kicker }: { page: ChangesPage; kicker: React.ReactNode }) {
  const words = changesWords(page.lang);
  const { t, number } = words;
  const { view, reasons, to } = page;
  const shown = new Set(view?.sections.map(({ key }) => key));
  const others = reasons.filter(({ sectionKey }) => !shown.has(sectionKey));
  const href = (id: string) =>
    withLanguage(page.base.replace(/\/plans\/[^/]*$/, `/comments/${id}`), page.keep);
  const asWritten = new Set(page.asWritten);
  const textOf = (key: string) => (asWritten.has(key) ? page.text : page.read);
  const isOther = page.read.lang !== page.text.lang;
  return (
    <>
      <PageHead kicker={kicker} title={titleOf(page, words)} lede={findingOf(page, words)}>
        {!to.isDraft && (
          <a href={withLanguage(`${page.base}/versions/${to.number}`, page.keep)}>
            {t("read", { number: number(to.number) })}
          </a>
        )}
      </PageHead>
      {view && view.sections.length > 0 && (
        <p>
          <ins>{t("legend.added")}</ins>
          {t("legend.comma")}
          <del>{t("legend.removed")}</del>.
        </p>
      )}
      {view?.sections.map((section) => (
        <SectionChanges
          key={section.key}
          {...{ words, href, section }}
          text={textOf(section.key)}
          isAsWritten={isOther && asWritten.has(section.key)}
          reasons={reasons.filter(({ sectionKey }) => sectionKey === section.key)}
        />
      ))}
      {view && <Unchanged {...{ page, view, words, textOf }} />}
      {others.length > 0 && (
        <Part id="others" title={t("because_others")}>
          <Reasons reasons={others} words={words} href={href} />
        </Part>
      )}
      {page.versions.length > 1 && <Choice page={page} words={words} />}
    </>
  );
}

function titleOf({ from, to, title }: ChangesPage, { t, number }: ChangesWords) {
  if (from === null) return title;
  const numbers = { from: number(from), to: number(to.number) };
  return t(to.isDraft ? "title_draft" : "title", numbers);
}

function findingOf({ view, from, to }: ChangesPage, words: ChangesWords) {
  const { t, number, list } = words;
  if (!view || from === null) return t("only_one");
  const numbers = { from: number(from), to: number(to.number) };
  const marks = MARKS.filter((mark) => view.counts[mark] > 0);
  if (marks.length === 0) return t(to.isDraft ? "nothing_draft" : "nothing", numbers);
  const parts = marks.map((mark) => {
    const count = view.counts[mark];
    return t(`count.${mark}`, { count, number: number(count) });
  });
  return t("summary", { parts: list(parts) });
}

type UnchangedProps = {
  page: ChangesPage;
  view: ChangesView;
  words: ChangesWords;
  textOf: (key: string) => ChangesPage["text"];
};

function Unchanged({ page, view, words, textOf }: UnchangedProps) {
  if (view.unchanged.length === 0) return null;
  const at = page.to.isDraft ? null : `${page.base}/versions/${page.to.number}`;
  return (
    <Part id="unchanged" title={words.t("unchanged")}>
      <ul>
        {view.unchanged.map(({ key, heading }) => (
          <li key={key}>
            {at ? (
              <a href={withLanguage(`${at}#${encodeURIComponent(key)}`, page.keep)}>
                {heading ? <span {...textOf(key)}>{heading}</span> : words.t("intro")}
              </a>
            ) : (
              <span {...(heading ? textOf(key) : {})}>{heading || words.t("intro")}</span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Choice({ page, words: { t } }: { page: ChangesPage; words: ChangesWords }) {
  const options = page.versions.map(({ number, label }) => ({ value: String(number), label }));
  const from = String(page.from ?? page.to.number);
  return (
    <Part id="choose" title={t("choose")} noPrint>
      <form method="get" className="form">
        {page.keep && <HiddenInputs values={{ lang: page.keep }} />}
        <SelectField name="from" label={t("from")} options={options} defaultValue={from} />
        <SelectField
          name="to"
          label={t("to")}
          options={options}
          defaultValue={String(page.to.number)}
        />
        <Button look="quiet">{t("compare")}</Button>
      </form>
    </Part>
  );
}
