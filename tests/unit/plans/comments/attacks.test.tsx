import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { clausesOf } from "~/plans/comments/clauses";
import { CommentArticle } from "~/plans/comments/comment-article";
import { CommentForm } from "~/plans/comments/comment-form-part";
import { commentWords } from "~/plans/comments/comment-words";
import type { Voice } from "~/plans/comments/voice.db.server";

const folder = join(import.meta.dirname, "../../../../../shared/corpora/xss/open");
const attacks = existsSync(folder)
  ? readdirSync(folder).flatMap((name) => textsOf(readFileSync(join(folder, name), "utf8")))
  : [];

function textsOf(file: string): string[] {
  if (!/^\s*[[{]/.test(file)) return file.split(/\r?\n/).filter(Boolean);
  const texts: string[] = [];
  JSON.parse(file, (_name, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}

const words = commentWords("en", "UTC");
const at = "2026-11-24T12:00:00Z";
const plain: Voice = {
  ...{ id: "1", state: "shown", isMine: false, text: "x", isCut: false, quote: null },
  ...{ language: "en", shownAs: "name:x", at, editedAt: null, endedAt: null, ground: null },
  ...{ supports: 0, answer: null, partner: null },
};

function article(attack: string): string {
  const voice: Voice = {
    ...plain,
    ...{ text: attack, shownAs: `name:${attack}`, language: "en", partner: attack },
    quote: { exact: attack, prefix: "", suffix: "" },
    answer: {
      ...{ disposition: "answered", reason: attack, language: "en", author: attack, at },
      ...{ version: null, sectionKey: null },
    },
  };
  return renderToStaticMarkup(
    <CommentArticle
      {...{ voice, words, base: "/d/x", plan: "p", isOpen: true, writtenIn: "en", keep: null }}
    />,
  );
}

function form(attack: string): string {
  const values = { text: attack, quote: attack, name: attack, email: attack };
  return renderToStaticMarkup(
    <CommentForm
      action="/x"
      words={words}
      moderation="before"
      rulesHref="/r"
      known={null}
      values={values}
    />,
  );
}

/** The tags of some HTML with all values of attributes but addresses left out. */
const shape = (html: string) =>
  (html.match(/<[^>]*>?/g) ?? []).map((tag) =>
    tag.replace(/="([^"]*)"/g, (_, value: string) => (/^https?:\/\//i.test(value) ? "=web" : "")),
  );
const known = new Set([
  ...shape(article("plain words\nnew line\n\nparagraph")),
  ...shape(form("x")),
]);
const link = "<a href=web rel>";

test.skipIf(attacks.length === 0)(
  "no attack through text, quote, name, answer or what was typed makes a tag of its own",
  () => {
    expect(attacks.length).toBeGreaterThan(3000);
    const made = attacks.flatMap((attack) => [...shape(article(attack)), ...shape(form(attack))]);
    expect([...new Set(made)].filter((tag) => !known.has(tag) && tag !== link)).toEqual([]);
  },
);

test.skipIf(attacks.length === 0)("no attack as a quote changes the marked text's tags", () => {
  const mark = (exact: string) =>
    clausesOf("Some <b>words</b> & *more*.", "s", [
      { exact, prefix: "", suffix: "", number: 1, href: "#c", label: exact },
    ])
      .map(({ html }) => html)
      .join("");
  const none = mark("not there");
  expect(attacks.filter((attack) => mark(attack) !== none && /[<>]/.test(attack))).toEqual([]);
});
