import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ShownShares } from "~/ui/charts/distribution";
import { DistributionPlot, type DistributionWords } from "~/ui/charts/distribution-plot";
import type { ScoreRow } from "~/ui/charts/score";
import { ScorePlot, type ScoreWords } from "~/ui/charts/score-plot";

const hidden = { notShown: "Not shown", reason: "Too few, or it would give another away." };

const scoreWords: ScoreWords = {
  ...hidden,
  number: String,
  interval: (low, high) => `${low}–${high}`,
  detail: (row) => (row.n === undefined ? "" : `${row.n} answered`),
  label: (row) => `${row.name}: ${row.value}`,
  changes: { up: "Up", down: "Down", same: "No clear change" },
  behind: () => "",
  legend: { label: "Legend", now: "October", margin: "Margin", before: "March", openLink: "Open" },
  table: {
    summary: "As a table",
    caption: "Scores",
    group: "Group",
    answered: "Answered",
    now: "October",
    interval: "Interval",
    before: "March",
    change: "Change",
    none: "none",
    notCompared: "Not compared",
  },
};

function scorePlot(rows: ScoreRow[]): string {
  return renderToStaticMarkup(h(ScorePlot, { rows, words: scoreWords, label: "Awareness" }));
}

const families: ScoreRow = {
  kind: "score",
  key: "f",
  name: "Families",
  n: 1463,
  value: 48,
  interval: [47, 49],
  before: 40,
  change: "up",
};

describe("a score plot", () => {
  it("shows mark, margin, the wave before and the change in a word", () => {
    const html = scorePlot([families]);
    expect(html).toContain('<circle class="now" cx="48%"');
    expect(html).toContain('<line class="range" x1="47%" x2="49%"');
    expect(html).toContain('<circle class="then" cx="40%"');
    expect(html).toContain('class="tag up"');
    expect(html).toContain("(47–49)");
  });

  it("says an earlier score for paper, where its lines tell what its table does", () => {
    const words = { ...scoreWords, more: () => "Response rate 45%", earlier: () => "40 in March" };
    const html = renderToStaticMarkup(
      h(ScorePlot, { rows: [families], words, label: "Awareness" }),
    );
    expect(html).toContain('<small class="on-paper">40 in March</small>');
    expect(html).toContain('<figure aria-label="Awareness" class="is-told">');
    expect(scorePlot([families])).not.toContain("is-told");
  });

  it("gives an open link a hollow square and neither margin nor comparison", () => {
    const html = scorePlot([{ ...families, openLink: true }]);
    expect(html).toContain('class="loose"');
    expect(html).not.toContain('class="range"');
    expect(html).not.toContain('class="then"');
    expect(html).not.toContain("47–49");
  });

  it("gives a hidden group its reason and no number, in the plot and in the table", () => {
    const html = scorePlot([{ kind: "hidden", key: "h", name: "Higher education" }]);
    const withoutAxisAndAttributes = html.replace(/<div class="plot-axis.*?<\/div>/, "");
    const words = withoutAxisAndAttributes.replace(/<[^>]*>/g, " ");
    expect(words).toContain(hidden.reason);
    expect(words).not.toMatch(/\d/);
  });

  it("explains only the marks that stand in it", () => {
    const { before: _before, change: _change, ...single } = families;
    expect(scorePlot([single])).not.toContain("March");
    expect(scorePlot([families])).toContain("March");
  });

  it("always has the whole axis", () => {
    const axis = /plot-axis.*?<\/div>/.exec(scorePlot([families]))?.[0] ?? "";
    expect(axis.match(/<span>\d+<\/span>/g)).toEqual(
      [0, 25, 50, 75, 100].map((tick) => `<span>${tick}</span>`),
    );
  });

  it("needs no inline style, which the policy of the pages forbids", () => {
    expect(scorePlot([families])).not.toContain("style=");
  });
});

const options = ["Strongly oppose", "Oppose", "Neither", "Support", "Strongly support"];

const shareWords: DistributionWords = {
  ...hidden,
  number: String,
  detail: (row) => `${row.n} answered`,
  label: (row) => row.name,
  says: (_row, sides) => ({ figure: `${sides.support}%`, rest: "support", small: "" }),
  few: (_row, sides) => ({
    figure: `${sides.support}%`,
    rest: "support",
    sentence: `${sides.support}% support; the rest is not split.`,
  }),
  part: (row, index) => (index === 0 ? `at most ${row.shares[0]}` : String(row.shares[index])),
  legend: "Legend",
  table: {
    ...{ summary: "As a table", caption: "Answers", group: "Group" },
    ...{ answered: "Answered", cantSay: "Can’t say" },
  },
};

function distribution(row: ShownShares): string {
  return renderToStaticMarkup(
    h(DistributionPlot, { options, rows: [row], words: shareWords, label: "Support" }),
  );
}

const answers: ShownShares = {
  kind: "shares",
  key: "f",
  name: "Families",
  n: 40,
  shares: [3, 13, 28, 37, 19],
};

describe("a distribution plot", () => {
  it("labels parts of 4 percent and more", () => {
    const labels = [...distribution(answers).matchAll(/<text[^>]*>(\d+)<\/text>/g)];
    expect(labels.map((label) => label[1])).toEqual(["13", "28", "37", "19"]);
  });

  it("hatches the opposing side", () => {
    const picture = /<svg role="img".*?<\/svg>/.exec(distribution(answers))?.[0] ?? "";
    expect(picture.match(/url\(#hatch\)/g)).toHaveLength(2);
  });

  it("says in its table how many answered, and of a bound that it is one", () => {
    const [, ...cells] = [...distribution(answers).matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)]
      .map((cell) => cell[1])
      .slice(-8);
    expect(cells).toEqual(["40", "at most 3", "13", "28", "37", "19", ""]);
  });

  it("says fewer than 40 answers in a sentence and splits them nowhere", () => {
    const html = distribution({ ...answers, n: 39 });
    expect(html).not.toContain('role="img"');
    expect(html.match(/56% support; the rest is not split\./g)).toHaveLength(2);
    for (const share of [13, 28, 37, 19]) expect(html).not.toContain(`>${share}<`);
  });
});
