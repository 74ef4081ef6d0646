import type { GoalWords } from "./goal-words";

export const es: GoalWords = {
  stage: { planning: "En planificación", implementation: "En marcha" },
  owner: (name) => `Responsable: ${name}`,
  span: (from, to) =>
    from && to ? `del ${from} al ${to}` : from ? `desde el ${from}` : to ? `hasta el ${to}` : "",
  due: (day) => `para el ${day}`,
  target: (value) => `Objetivo: ${value}.`,
  baseline: (value) => `Al inicio: ${value}.`,
  noReading: "Todavía sin medir.",
  reading: (value, day) => `Ahora ${value}, medido el ${day}.`,
  change: (amount, isUp) => `Es decir, ${amount} ${isUp ? "más" : "menos"} que al inicio.`,
  points: (amount, isOne) => `${amount} ${isOne ? "punto porcentual" : "puntos porcentuales"}`,
  noChange: "Igual que al inicio.",
  way: (percent) => `Se ha recorrido el ${percent} del camino.`,
  readings: "Todas las mediciones",
  day: "Día",
  value: "Valor",
  note: "Nota",
};
