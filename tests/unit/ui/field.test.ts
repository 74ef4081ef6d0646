import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckListField } from "~/ui/fields/check-list-field";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ErrorWord } from "~/ui/fields/error-word";
import { describedBy } from "~/ui/fields/field";
import { RadioField } from "~/ui/fields/radio-field";
import { TextField } from "~/ui/fields/text-field";

const options = [
  { value: "1", label: "Not at all" },
  { value: "9", label: "I can’t say", apart: true },
];

describe("a field", () => {
  it("is described by its hint and its message, in this order", () => {
    expect(describedBy("f-name", { hint: "As people read it", error: "Give a name" })).toBe(
      "f-name-hint f-name-error",
    );
    expect(describedBy("f-name", { hint: undefined, error: undefined })).toBeUndefined();
  });

  it("names its message an error by a word, not by colour alone", () => {
    const field = h(TextField, { name: "name", label: "Name", error: "Give a name." });
    const html = renderToStaticMarkup(h(ErrorWord, { value: "Error:" }, field));
    expect(html).toContain('<p class="error" id="f-name-error">Error: Give a name.</p>');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-describedby="f-name-error"');
    expect(html).toContain('<label for="f-name">');
  });

  it("escapes what it is given", () => {
    const html = renderToStaticMarkup(
      h(TextField, { name: "name", label: "Name", defaultValue: '"><script>' }),
    );
    expect(html).not.toContain("<script>");
  });

  it("says whose local time a date and time is", () => {
    const html = renderToStaticMarkup(
      h(DateTimeField, { name: "opens", label: "Opens", zone: "Chicago time" }),
    );
    expect(html).toContain('aria-describedby="f-opens-zone"');
    expect(html).toContain('id="f-opens-zone">Chicago time<');
  });
});

describe("a choice", () => {
  it("keeps the one answer given", () => {
    const html = renderToStaticMarkup(
      h(RadioField, { name: "BU3", label: "Support?", options, defaultValue: "9" }),
    );
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/value="9"[^>]*|checked=""[^>]*value="9"/);
  });

  it("keeps every answer given where there may be several", () => {
    const html = renderToStaticMarkup(
      h(CheckListField, { name: "WI", label: "Help?", options, defaultValues: ["1", "9"] }),
    );
    expect(html.match(/checked=""/g)).toHaveLength(2);
  });

  it("sets what is no step of the scale apart", () => {
    const html = renderToStaticMarkup(h(RadioField, { name: "BU3", label: "Support?", options }));
    expect(html.match(/class="apart"/g)).toHaveLength(1);
  });
});

describe("the error summary", () => {
  it("links each message to the first control of its field", () => {
    const errors = { BU3: "Choose one answer." };
    const form = [
      h(ErrorSummary, { key: "s", title: "One answer is needed", errors }),
      h(RadioField, { key: "f", name: "BU3", label: "Support?", options }),
    ];
    const html = renderToStaticMarkup(h("div", null, form));
    const target = /href="#([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<input[^>]* id="${target}"`));
  });

  it("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(h(ErrorSummary, { title: "None", errors: {} }))).toBe("");
  });
});
