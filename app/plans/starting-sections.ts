import type { Section } from "./section";

const headings = {
  en: ["What we value", "Policies it follows", "Who and what supports it"],
  es: ["Lo que valoramos", "Normas que sigue", "Quién y qué lo apoya"],
} as const;

/** What a new plan begins with: the shared values, policies and support structures it rests on, still empty. */
export function startingSections(language: string): Section[] {
  const [values, policies, support] = language.startsWith("es") ? headings.es : headings.en;
  return [
    { key: "values", kind: "values", heading: values, body: "" },
    { key: "policies", kind: "policies", heading: policies, body: "" },
    { key: "support", kind: "support", heading: support, body: "" },
  ];
}
