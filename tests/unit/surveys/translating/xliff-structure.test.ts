import fc from "fast-check";
import { expect, it } from "vitest";
import { childrenOf, readXml, type XmlElement } from "~/platform/xml-read";
import { unitsOf } from "~/surveys/translating/exchange";
import { placesOf } from "~/surveys/translating/places";
import { putTranslations } from "~/surveys/translating/track";
import { writeXliff } from "~/surveys/translating/xliff-write";
import { sampleSurvey } from "../sample-survey";
import { someSurvey } from "./some-survey";

/** What XLIFF 2.1 (OASIS, 4.2 and 4.3) says of the elements that we write: "!" behind what is required. */
const RULES: Record<string, { attributes: Record<string, RegExp>; children: RegExp }> = {
  xliff: {
    attributes: {
      xmlns: /^urn:oasis:names:tc:xliff:document:2\.0$/,
      "version!": /^2\.[01]$/,
      "srcLang!": language(),
      "trgLang!": language(),
    },
    children: /^(file )+$/,
  },
  file: {
    attributes: {
      "id!": token(),
      canResegment: /^(yes|no)$/,
      srcDir: direction(),
      trgDir: direction(),
      "xml:space": /^(default|preserve)$/,
    },
    children: /^(notes )?((unit|group) )+$/,
  },
  unit: {
    attributes: { "id!": token() },
    children: /^(notes )?(originalData )?((segment|ignorable) )+$/,
  },
  notes: { attributes: {}, children: /^(note )+$/ },
  note: { attributes: {}, children: /^(# )?$/ },
  originalData: { attributes: {}, children: /^(data )+$/ },
  data: { attributes: { "id!": token() }, children: /^((#|cp) )*$/ },
  segment: {
    attributes: {
      state: /^(initial|translated|reviewed|final)$/,
      subState: /^(?!xlf:)[^\s:]+:[^\s:]+$/,
    },
    children: /^source (target )?$/,
  },
  source: { attributes: {}, children: /^((#|cp|ph) )*$/ },
  target: { attributes: {}, children: /^((#|cp|ph) )*$/ },
  cp: { attributes: { "hex!": /^([0-9A-F]{2})+$/ }, children: /^$/ },
  ph: { attributes: { "id!": token(), dataRef: token(), equiv: /./, disp: /./ }, children: /^$/ },
};

function language() {
  return /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
}
function token() {
  return /^[\w.:-]+$/;
}
function direction() {
  return /^(ltr|rtl|auto)$/;
}

/** What an element and all in it have that the standard does not allow. */
function faultsIn(element: XmlElement): string[] {
  const rule = RULES[element.name];
  if (!rule) return [`${element.name} is not known`];
  const inside = element.children.filter(
    (child) => typeof child !== "string" || !isBlank(element, child),
  );
  const names = inside
    .map((child) => (typeof child === "string" ? "# " : `${child.name} `))
    .join("");
  const faults = rule.children.test(names.replaceAll(/(# )+/g, "# "))
    ? []
    : [`${element.name} has ${names}`];
  const allowed = new Map(
    Object.entries(rule.attributes).map(([name, form]) => [name.replace("!", ""), form]),
  );
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!allowed.get(name)?.test(value)) faults.push(`${element.name} has ${name}="${value}"`);
  }
  for (const name of Object.keys(rule.attributes).filter((name) => name.endsWith("!"))) {
    if (!(name.slice(0, -1) in element.attributes)) faults.push(`${element.name} lacks ${name}`);
  }
  const own = inside.flatMap((child) => (typeof child === "string" ? [] : faultsIn(child)));
  return [...faults, ...own, ...(element.name === "unit" ? faultsOfUnit(element) : [])];
}

/** Between elements that hold no text of their own, white space is nothing. */
function isBlank({ name }: XmlElement, text: string): boolean {
  return text.trim() === "" && !["note", "data", "source", "target"].includes(name);
}

/** Ids are told apart where the standard wants them so, and a code refers to data that is there. */
function faultsOfUnit(unit: XmlElement): string[] {
  const data = childrenOf(unit, "originalData").flatMap((one) => idsOf(childrenOf(one, "data")));
  const sides = childrenOf(unit, "segment").flatMap((segment) => [
    ...childrenOf(segment, "source"),
    ...childrenOf(segment, "target"),
  ]);
  const lost = sides
    .flatMap((side) => childrenOf(side, "ph"))
    .filter(({ attributes }) => !data.includes(attributes.dataRef ?? ""));
  return [
    ...repeated(data),
    ...sides.flatMap((side) => repeated(idsOf(childrenOf(side, "ph")))),
    ...lost.map(({ attributes }) => `${attributes.id} refers to nothing`),
  ];
}

const idsOf = (elements: readonly XmlElement[]) =>
  elements.map(({ attributes }) => attributes.id ?? "");
const repeated = (ids: readonly string[]) =>
  ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} twice`);

function faultsOf(text: string): string[] {
  const read = readXml(text);
  if (!read.ok) return [read.reason];
  const units = childrenOf(read.root, "file").flatMap((file) => childrenOf(file, "unit"));
  return [...faultsIn(read.root), ...repeated(idsOf(units))];
}

const exported = (survey: ReturnType<typeof sampleSurvey>, language = "es") =>
  writeXliff({
    ...{ name: "technology", source: "en", language },
    directions: { source: "ltr", language: language === "ar" ? "rtl" : "ltr" },
    units: unitsOf(survey, language, "en"),
  });

it("an export holds what the standard requires, in its order, and nothing that it does not know", () => {
  fc.assert(
    fc.property(
      someSurvey(),
      fc.constantFrom("es", "ar", "zh-Hans", "es-MX"),
      (survey, language) => {
        fc.pre(placesOf(survey).length > 0);
        expect(faultsOf(exported(survey, language))).toEqual([]);
      },
    ),
  );
});

it("and so it does of texts that changed, were read back twice and hold what XML cannot", () => {
  const before = sampleSurvey();
  const [first] = placesOf(before);
  const words = new Map([[first?.key ?? "", "{{A}}, {{B}} and {{A}} \u0001 \ufffe"]]);
  const file = exported(
    putTranslations(putTranslations(before, "en", "en", words), "es", "en", words),
  );
  expect(file).toContain('<cp hex="0001"/>');
  expect(file).toContain('id="A.2"');
  expect(faultsOf(file)).toEqual([]);
});

it("the judge knows a wrong file", () => {
  const file = exported(sampleSurvey());
  for (const [right, wrong] of [
    [' srcLang="en"', ""],
    [' version="2.1"', ' version="1.2"'],
    ["<notes>", "<target>a</target><notes>"],
    ['state="reviewed"', 'state="done"'],
    ['<unit id="title.all"', "<unit"],
    ['<unit id="title.all"', '<unit id="title all"'],
  ] as const) {
    expect(file).toContain(right);
    expect(faultsOf(file.replace(right, wrong))).not.toEqual([]);
  }
});
