import { DIGEST_WORDS_BEYOND } from "./digest-words-beyond";

/** The words a digest is composed of in one language; days and numbers come in already written. */
export type DigestWords = {
  subject: (district: string) => string;
  lead: (district: string, since: string) => string;
  reports: string;
  results: string;
  plans: string;
  answers: string;
  surveys: string;
  version: (title: string, number: string) => string;
  commentsUntil: (day: string) => string;
  answered: (count: string) => string;
  openUntil: (day: string) => string;
  byMail: string;
};

const en: DigestWords = {
  subject: (district) => `What is new at ${district}`,
  lead: (district, since) => `This is what ${district} has made public since ${since}.`,
  reports: "What we heard, and what we will do",
  results: "Results of surveys",
  plans: "Plans",
  answers: "Comments that were answered",
  surveys: "Open now",
  version: (title, number) => `${title}, version ${number}`,
  commentsUntil: (day) => `Comments are open until ${day}.`,
  answered: (count) => `${count} answered`,
  openUntil: (day) => `open until ${day}`,
  byMail: "If you were asked, your own link came by mail.",
};

const es: DigestWords = {
  subject: (district) => `Novedades de ${district}`,
  lead: (district, since) => `Esto es lo que ${district} ha publicado desde el ${since}.`,
  reports: "Lo que escuchamos y lo que haremos",
  results: "Resultados de encuestas",
  plans: "Planes",
  answers: "Comentarios que recibieron respuesta",
  surveys: "Abierto ahora",
  version: (title, number) => `${title}, versión ${number}`,
  commentsUntil: (day) => `Se puede comentar hasta el ${day}.`,
  answered: (count) => `respondidos: ${count}`,
  openUntil: (day) => `hasta el ${day}`,
  byMail: "Si se le invitó, su enlace personal le llegó por correo.",
};

/** By language; all but English are unreviewed. */
export const DIGEST_WORDS: Readonly<Record<string, DigestWords>> = {
  ...{ en, es },
  ...DIGEST_WORDS_BEYOND,
};
