import { writtenIn } from "./numbers";
import type { PlanWords } from "./plan-words";

const written = writtenIn("pt");

/** Unreviewed. */
export const pt: PlanWords = {
  whyYouGetIt: "Você recebe este e-mail porque comentou este plano ou concordou com um comentário.",
  stop: "Não receber mais e-mails do distrito",
  answerSubject: (plan) => `Seu comentário tem uma resposta: ${plan}`,
  answerLead: (plan) =>
    `Você comentou “${plan}”, ou concordou com o comentário de outra pessoa. Veja o que o distrito decidiu.`,
  youWrote: "O comentário",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : ` na versão ${written(version)}`;
    return (
      {
        adopted: `Aceito${inVersion}`,
        partly: `Aceito em parte${inVersion}`,
        declined: "Não aceito",
      }[disposition] ?? "Respondido"
    );
  },
  seeAnswer: "Ver o comentário e a resposta",
  answeredBy: (author) => `Resposta de ${author}`,
  draftSubject: (plan) => `Um novo rascunho para ler e comentar: ${plan}`,
  draftLead: (district, plan, version) =>
    `${district} publicou a versão ${written(version)} de “${plan}”. É um rascunho: o que você disser pode mudá-lo.`,
  draftHow:
    "Leia em dois minutos ou por inteiro, e diga o que não está claro, o que falta ou o que está errado. Cada comentário recebe uma resposta, com o motivo.",
  draftUntil: (until) => `Os comentários estão abertos até ${until}.`,
  readAndComment: "Ler o rascunho e comentar",
};
