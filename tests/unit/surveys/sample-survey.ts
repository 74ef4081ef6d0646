import type { ChoiceItem, SurveyDefinition } from "~/surveys/survey";

const single = (id: string, options: string, required = false): ChoiceItem => ({
  id,
  kind: "single",
  text: { all: { en: `${id}?`, es: `¿${id}?` } },
  options,
  construct: "buy_in",
  scored: true,
  required,
});

/** A small survey that has one item of every kind. */
export function sampleSurvey(): SurveyDefinition {
  return {
    title: { all: { en: "Devices", es: "Equipos" }, staff: { en: "Devices at work" } },
    optionSets: {
      agree: [
        { code: "1", label: { en: "No", es: "No" }, score: 0 },
        { code: "2", label: { en: "Yes", es: "Sí" }, score: 100 },
        { code: "9", label: { en: "I can’t say" }, score: null, counts_as: "dont_know" },
      ],
      places: [
        { code: "home", label: { en: "At home", es: "En casa" }, score: null },
        { code: "school", label: { en: "At school", es: "En la escuela" }, score: null },
        {
          code: "none",
          label: { en: "Nowhere", es: "En ninguna parte" },
          score: null,
          exclusive: true,
        },
      ],
    },
    sections: [
      {
        id: "one",
        title: { all: { en: "One", es: "Uno" } },
        items: [
          single("A", "agree", true),
          single("B", "agree"),
          { ...single("S", "agree"), text: { staff: { en: "Staff only?" } } },
        ],
      },
      {
        id: "two",
        title: { all: { en: "Two", es: "Dos" } },
        items: [
          {
            id: "M",
            kind: "multiple",
            text: { all: { en: "Where?", es: "¿Dónde?" } },
            options: "places",
            scored: false,
            required: false,
          },
          {
            id: "N",
            kind: "number",
            text: { all: { en: "How many?", es: "¿Cuántos?" } },
            min: 0,
            max: 20,
            required: false,
          },
          { id: "OPEN", kind: "text", text: { all: { en: "More?" } }, required: false },
        ],
      },
    ],
  };
}
