import type { ErrorWords } from "./en";

/** Unreviewed. */
export const pt: ErrorWords = {
  error: "Erro",
  bad: "Não foi possível ler isto",
  forbidden: "Você não pode abrir esta página",
  missing: "Esta página não existe",
  method: "Isto não pode ser feito aqui",
  over: "Isto já acabou",
  large: "Isto é grande demais",
  often: "Tentativas demais",
  other: "Não funcionou",
  fault: "Algo deu errado do nosso lado",
  happened: "Não há nada neste endereço.",
  happened_fault: "A página não pôde ser feita. Está anotado no nosso registro.",
  todo: "Confira o endereço, ou volte à página de onde veio.",
  todo_fault: "Nada do que você guardou antes se perdeu. Tente de novo em um minuto, por favor.",
  large_happened: "O que foi enviado é maior do que esta página aceita.",
  large_todo: "Volte: o que você escreveu ainda está lá. Encurte o texto, ou envie em partes.",
  forbidden_happened: "Esta página não é para todos, ou só para o navegador em que isto começou.",
  over_happened: "O que havia neste endereço já acabou.",
  often_happened: "Houve tentativas demais em pouco tempo.",
  often_todo: "Espere alguns minutos e tente de novo, por favor.",
  other_happened: "O que foi enviado ou pedido não se aplica a esta página.",
  link: "Este link não é conhecido aqui",
  link_happened: "Talvez o programa de e-mail o tenha cortado, ou algum caractere tenha mudado.",
  link_todo:
    "Abra outra vez o link do e-mail, ou copie-o inteiro na barra de endereço. Se isso não ajudar, fale com quem o enviou: pode lhe enviar um novo.",
  start: "Página inicial",
};
