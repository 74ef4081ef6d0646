export type LetterWords = {
  greeting: (name: string) => string;
  ask: (school: string | null) => string;
  scan: string;
  type: (address: string) => string;
  yours: string;
  contact: (contact: string) => string;
};

const en: LetterWords = {
  greeting: (name) => (name ? `Dear ${name},` : "Good day,"),
  ask: (school) =>
    `we would like to hear from you${school ? ` about ${school}` : ""}. Answering needs no account and works on a phone.`,
  scan: "Point your phone’s camera at this code, or type this address into a browser:",
  type: (address) => `Or open ${address} and type this code:`,
  yours: "The code is yours alone: please keep it to yourself.",
  contact: (contact) => `Questions: ${contact}`,
};

const es: LetterWords = {
  greeting: (name) => (name ? `Hola, ${name}:` : "Buenos días:"),
  ask: (school) =>
    `nos gustaría conocer su opinión${school ? ` sobre ${school}` : ""}. Para responder no hace falta una cuenta y se puede hacer con el teléfono.`,
  scan: "Apunte la cámara del teléfono a este código o escriba esta dirección en un navegador:",
  type: (address) => `O abra ${address} y escriba este código:`,
  yours: "El código es solo para usted: no lo comparta.",
  contact: (contact) => `Preguntas: ${contact}`,
};

const catalogues: Record<string, LetterWords> = { en, es };

export const LETTER_LANGUAGES = Object.keys(catalogues);

export function letterWords(language: string): LetterWords {
  return catalogues[language] ?? en;
}
