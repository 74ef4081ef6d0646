import type { GoalWords } from "./goal-words";

/** Unreviewed. */
export const pt: GoalWords = {
  stage: { planning: "Em planejamento", implementation: "Em andamento" },
  owner: (name) => `Responsável: ${name}`,
  span: (from, to) =>
    from && to ? `de ${from} a ${to}` : from ? `a partir de ${from}` : to ? `até ${to}` : "",
  due: (day) => `prazo: ${day}`,
  target: (value) => `A alcançar: ${value}.`,
  baseline: (value) => `No início: ${value}.`,
  noReading: "Ainda não medido.",
  reading: (value, day) => `Agora ${value}, medido em ${day}.`,
  change: (amount, isUp) => `São ${amount} ${isUp ? "a mais" : "a menos"} do que no início.`,
  points: (amount, isOne) => `${amount} ${isOne ? "ponto percentual" : "pontos percentuais"}`,
  noChange: "Igual ao valor do início.",
  way: (percent) => `${percent} do caminho foi percorrido.`,
  readings: "Todas as medições",
  day: "Dia",
  value: "Valor",
  note: "Nota",
};
