import type { ErrorWords } from "./en";

/** Unreviewed. */
export const pt: ErrorWords = {
  error: "Erro",
  bad: "Não foi possível ler isto",
  forbidden: "Você não pode abrir esta página",
  missing: "Esta página não existe",
  method: "Isto não pode ser feito aqui",
  over: "Isto já terminou",
  large: "Isto é grande demais",
  often: "Tentativas demais",
  other: "Não funcionou",
  fault: "Algo deu errado do nosso lado",
  happened: "Não há nada neste endereço.",
  happened_fault: "Não foi possível montar a página. O erro ficou anotado no nosso registro.",
  todo: "Confira o endereço, ou volte à página de onde você veio.",
  todo_fault: "Nada do que você salvou antes se perdeu. Tente de novo em um minuto, por favor.",
  large_happened: "O que foi enviado é maior do que esta página aceita.",
  large_todo: "Volte: o que você escreveu ainda está lá. Encurte o texto, ou envie em partes.",
  forbidden_happened: "Esta página não é para todos, ou é só para o navegador em que tudo começou.",
  over_happened: "O que havia neste endereço já terminou.",
  often_happened: "Houve tentativas demais em pouco tempo.",
  often_todo: "Espere alguns minutos e tente de novo, por favor.",
  other_happened: "O que foi enviado ou pedido não combina com esta página.",
  link: "Não reconhecemos este link",
  link_happened: "Talvez o programa de e-mail o tenha cortado, ou algum caractere tenha mudado.",
  link_todo:
    "Abra de novo o link do e-mail, ou copie o link inteiro na barra de endereço. Se isso não ajudar, fale com quem o enviou: pode enviar um novo.",
  start: "Página inicial",
};
