import type { Messages } from "./en";

/** Unreviewed. */
export const pt: Messages = {
  "frame.skip_form": "Ir para as perguntas",
  "frame.skip": "Ir para o conteúdo",
  "frame.languages": "Idioma",
  "frame.error": "Erro:",
  "frame.sent_by": "Enviada por {district}.",
  "frame.questions": "Perguntas? {contact}",
  "frame.ask_sender": "Perguntas? Fale com a escola ou o escritório que lhe enviou o link.",
  "frame.asked_by": "Uma pesquisa de {district}.",
  "frame.ask_district": "Perguntas? Fale com uma escola ou com o escritório do distrito.",

  "form.title": "{title}: pesquisa, {district}",
  "form.for":
    "{audience, select, families {Para as famílias} staff {Para os funcionários} business {Para as empresas} organization {Para as organizações} higher_ed {Para faculdades e universidades} other {Para vizinhos e moradores}}",
  "form.for_school":
    "{audience, select, families {Para as famílias de {school}} staff {Para os funcionários de {school}} business {Para as empresas, sobre {school}} organization {Para as organizações, sobre {school}} higher_ed {Para faculdades e universidades, sobre {school}} other {Para vizinhos e moradores, sobre {school}}}",
  "form.about_school":
    "{audience, select, families {Quando uma pergunta disser “a escola do seu filho ou da sua filha”, pense por favor em {school}.} staff {Quando uma pergunta disser “a sua escola ou o seu escritório”, pense por favor em {school}.} other {Quando uma pergunta for sobre uma escola, pense por favor em {school}.}}",
  "form.length":
    "{questions, plural, one {Uma pergunta} other {# perguntas}}, cerca de {minutes, plural, one {um minuto} other {# minutos}}.",
  "form.open_until": "Aberta até {moment}",
  "form.sections": "Seções",
  "form.section": "Seção {number} de {count}",
  "form.needed": "(necessária)",
  "form.answered":
    "{answered} de {count, plural, one {uma pergunta} other {# perguntas}} com resposta",
  "form.read_part": "Ler esta parte do plano (abre em outra aba)",
  "form.read_plan": "Ler o plano de que se trata (abre em outra aba)",
  "form.next": "Seguinte",
  "form.back": "Voltar",
  "form.part": "Parte {number, number} de {count, number}",
  "form.end": "Essa foi a última pergunta.",
  "form.rank": "Lugar {number, number}",
  "form.rank_none": "Nada escolhido",
  "form.rank_how": "Escolha primeiro o que mais importa e depois o que se segue.",
  "form.other": "Com as suas próprias palavras",
  "form.offer_note": "O quê, exatamente, e quando? (opcional)",
  "form.offer_agree":
    "O distrito pode ler esta oferta com o meu nome e escrever-me sobre ela. Sem esta marca, a oferta é apenas contada.",
  "form.forget": "Aparelho partilhado? Guardar e esquecer-me aqui",
  "form.send": "Enviar as minhas respostas",
  "form.save": "Salvar e continuar depois",
  "form.after_confidential":
    "Você pode corrigi-las até {moment}, no navegador de onde as enviar. Em seguida você vê a sua própria pontuação.",
  "form.after_anonymous":
    "Depois de enviadas, não podem ser mudadas. Em seguida você vê a sua própria pontuação, só dessa vez.",
  "form.save_rule":
    "O que você salva ainda não foi enviado. Se você nunca enviar, conta como enviado quando a pesquisa fechar, desde que pelo menos metade das perguntas que contam para a pontuação tenha resposta; se não, é apagado.",

  "privacy.confidential": "As suas respostas são confidenciais",
  "privacy.anonymous": "As suas respostas são anônimas",
  "privacy.groups":
    "Mostramos grupos de {k} pessoas ou mais, nunca uma pessoa só. A escola não vê nenhuma resposta individual.",
  "privacy.stored_with_link":
    "O seu link permite corrigir as suas respostas até a pesquisa fechar. Por isso as respostas são guardadas junto com ele: quem administra o banco de dados poderia ligar os dois, e a lei de registros públicos pode valer para elas.",
  "privacy.unlink": "Em {day} destruímos a ligação entre você e as suas respostas.",
  "privacy.burned":
    "O seu link serve uma vez só. As suas respostas são guardadas sem ele e sem o seu nome, por isso ninguém pode encontrá-las para corrigir ou apagar. Anotamos apenas que você respondeu, para não lhe enviar lembretes.",
  "privacy.flush":
    "Elas esperam até que pelo menos {flush} pessoas tenham respondido e então são embaralhadas; não se guarda com elas nem o dia nem a hora. Enquanto esperam, quem administra o banco de dados ainda poderia ligá-las a você. Os registros do sistema, as cópias de segurança e os rascunhos de resultados feitos enquanto a pesquisa está aberta poderiam permitir isso também mais tarde.",
  "privacy.skip": "Você pode pular qualquer pergunta e parar a qualquer momento.",
  "privacy.skip_needed":
    "Você pode pular qualquer pergunta que não esteja marcada como “necessária” e parar a qualquer momento.",
  "privacy.read": "Ler a declaração de privacidade completa",

  "error.needed":
    "{count, plural, one {Falta uma resposta para você poder enviar} other {Faltam # respostas para você poder enviar}}",
  "error.check":
    "{count, plural, one {Reveja uma resposta para poder enviar} other {Reveja # respostas para poder enviar}}",
  "error.needed_step":
    "{count, plural, one {Falta uma resposta para você poder continuar} other {Faltam # respostas para você poder continuar}}",
  "error.check_step":
    "{count, plural, one {Reveja uma resposta para poder continuar} other {Reveja # respostas para poder continuar}}",
  "error.question": "Pergunta {number}: {text}",
  "error.required": "Escolha uma resposta.",
  "error.required_apart": "Escolha uma resposta, ou “{apart}”.",
  "error.required_multiple": "Escolha pelo menos uma resposta.",
  "error.required_text": "Escreva aqui uma resposta.",
  "error.unknown_option": "Escolha uma das respostas desta lista.",
  "error.several": "Escolha só uma resposta.",
  "error.exclusive": "“{option}” não combina com outras respostas.",
  "error.not_a_number": "Escreva um número com algarismos, por exemplo 12.",
  "error.out_of_range":
    "{bounds, select, both {Escreva um número de {min} a {max}.} least {Escreva {min} ou mais.} other {Escreva {max} ou menos.}}",
  "error.required_day": "Escolha um dia.",
  "error.required_ranking": "Escolha pelo menos o que vem em primeiro lugar.",
  "error.required_consent":
    "Marque a caixa se concorda; sem ela, as suas respostas não podem ser enviadas.",
  "error.twice": "Escolha cada resposta apenas uma vez.",
  "error.not_a_day": "Escreva o dia como ano-mês-dia, por exemplo 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {Escolha um dia entre {min} e {max}.} least {Escolha {min} ou um dia posterior.} other {Escolha {max} ou um dia anterior.}}",
  "error.too_long":
    "Encurte este texto para {most, number} caracteres; agora tem {length, number}.",

  "notice.conflict": "Estas respostas já foram enviadas",
  "notice.conflict_what":
    "Chegaram respostas de outra aba ou janela depois que você abriu esta. Abaixo está o que você acabou de preencher.",
  "notice.conflict_choice":
    "Envie para pôr isto no lugar das respostas que já estão lá, ou mantenha aquelas.",
  "notice.conflict_keep": "Manter as respostas que já estão lá",
  "notice.elsewhere": "Há respostas guardadas noutro navegador",
  "notice.elsewhere_what":
    "Uma ligação por si só nunca as mostra, porque as ligações são reencaminhadas. Um código enviado por correio abre-as aqui. Também pode responder aqui desde o início; o que guardar aqui substitui então o que está guardado lá.",
  "notice.correcting": "Você está corrigindo as respostas que enviou",
  "notice.correcting_what": "Elas ficam como estão até você enviar esta página de novo.",
  "notice.saved": "Salvo em {moment}",
  "notice.saved_what": "Ainda não enviado. Continue quando quiser, neste navegador.",
  "notice.preview": "Isto é uma prévia",
  "notice.preview_what": "Nada do que você marcar aqui é guardado nem enviado.",

  "auto.saved": "Guardado, {time}",
  "auto.kept":
    "Não há ligação. O que preencheu fica neste separador e é guardado quando a ligação voltar.",
  "auto.unsent":
    "Não foi enviado: não há ligação. Nada se perdeu. Deixe esta página aberta e envie de novo quando a ligação voltar.",
  "auto.restored": "Repusemos o que tinha preenchido nesta página.",
  "forgotten.title": "Este navegador esqueceu-se de si",
  "forgotten.happened":
    "O que o ligava a este inquérito foi apagado aqui. O que guardou ou enviou fica no inquérito.",
  "forgotten.todo":
    "Para continuar, abra a sua ligação em qualquer lado e peça um código por correio. Num aparelho partilhado, feche agora esta janela.",

  "unknown.title": "Não encontramos este link da pesquisa",
  "unknown.happened":
    "Talvez o programa de e-mail o tenha cortado, ou algum caractere tenha mudado.",
  "unknown.todo":
    "Abra outra vez o link do e-mail, ou copie-o inteiro na barra de endereço. Se isso não ajudar, fale com a escola ou o escritório que o enviou: eles podem lhe enviar um novo.",
  "closed.title": "Esta pesquisa está fechada",
  "closed.happened": "Ela fechou em {moment}, e já não se pode enviar nem mudar respostas.",
  "closed.todo":
    "O que as pessoas responderam é publicado para todos, em grupos de {k} pessoas ou mais.",
  "closed.results": "Ver os resultados",
  "not_yet_open.title": "Esta pesquisa ainda não está aberta",
  "not_yet_open.happened": "Ela abre em {moment}, no fuso horário do distrito.",
  "not_yet_open.todo": "Guarde o e-mail: o mesmo link funciona a partir dessa hora.",
  "too_many.title": "Tentativas demais em pouco tempo",
  "too_many.happened":
    "De onde você está chegou mais do que podemos receber de uma vez. A causa pode ser outra pessoa na mesma rede.",
  "too_many.todo":
    "{minutes, plural, one {Espere um minuto} other {Espere # minutos}} e tente de novo. Nada do que você enviou antes se perde.",
  "too_large.title": "Isto é mais do que podemos receber",
  "too_large.happened": "O que você escreveu é longo demais, por isso nada foi guardado.",
  "too_large.todo": "Volte, encurte o que escreveu com as suas palavras e envie de novo.",
  "trouble.title": "Algo deu errado aqui",
  "trouble.happened":
    "A falha é nossa, não sua. Talvez as suas respostas não tenham sido guardadas.",
  "trouble.todo":
    "Volte e envie de novo daqui a alguns minutos. Enviar duas vezes não faz mal: só conta um conjunto de respostas.",
  "not_opened.title": "Não é possível abrir a pesquisa agora",
  "not_opened.happened": "A falha é nossa, não sua. O que você já enviou ou guardou continua lá.",
  "not_opened.todo": "Tente o mesmo link de novo daqui a alguns minutos.",

  "receipt.title": "Obrigado. Recebemos as suas respostas.",
  "receipt.page": "Obrigado: {district}",
  "receipt.correct_until": "Você pode corrigi-las até {moment}, com o mesmo link neste navegador.",
  "receipt.final": "Elas são guardadas sem o seu link, por isso já não podem ser mudadas.",
  "receipt.received": "Recebido em {day}",
  "receipt.correct": "Corrigir as minhas respostas",
  "receipt.forget": "Aparelho partilhado? Esquecer-me aqui",
  "receipt.own": "A sua própria pontuação",
  "receipt.beside": "As suas respostas ao lado das do seu grupo",
  "receipt.beside_wave": "Os números do seu grupo são da última pesquisa publicada, {when}.",
  "receipt.beside_later":
    "Os números do seu grupo aparecem aqui quando a pesquisa tiver fechado e os resultados estiverem publicados.",
  "receipt.once":
    "Mostramos isto uma vez só: esta pontuação não fica guardada com o seu nome em lugar nenhum.",
  "receipt.no_score": "Poucas perguntas respondidas para calcular uma pontuação",
  "receipt.you": "Você",
  "receipt.count": "{count, plural, one {Uma pergunta} other {# perguntas}}",
  "receipt.group":
    "{audience, select, families {Todas as famílias} staff {Todos os funcionários} business {Todas as empresas} organization {Todas as organizações} higher_ed {Todas as faculdades e universidades} partners {Todos os parceiros} other {Todos os vizinhos e moradores}}",
  "receipt.answered": "{count, plural, one {uma pessoa respondeu} other {# pessoas responderam}}",
  "receipt.hidden": "Não mostrado",
  "receipt.hidden_why":
    "Respostas de menos para publicar. Com tão poucas, alguém poderia saber quem disse o quê.",
  "receipt.range": "{low, number} a {high, number}",
  "receipt.table": "Estes números em uma tabela",
  "receipt.locked": "As suas respostas não são mostradas neste navegador",
  "receipt.locked_why":
    "Elas foram enviadas de outro navegador, ou os cookies dele foram apagados. Só o link nunca mostra respostas, porque links passam de mão em mão.",
  "receipt.unlinked": "As suas respostas já não estão ligadas a você",
  "receipt.unlinked_why":
    "Em {day} destruímos a ligação entre você e as suas respostas, como tínhamos dito. Ninguém pode mais encontrar as suas para mostrar, corrigir ou apagar, nem você nem nós.",
  "receipt.next": "O que acontece com as suas respostas",
  "receipt.promise":
    "Até {day} publicamos o que ouvimos, o que vamos fazer e o que não vamos fazer.",
  "receipt.promise_mail": "Nós lhe enviamos o link por e-mail.",
  "receipt.plan": "Ler o plano",
  "receipt.plan_comment": "Ler o plano e comentar",
  "receipt.stop_mail": "Não receber mais e-mails deste distrito",
  "code.send": "Enviar-me um código por e-mail",
  "code.again": "Enviar-me um código novo por e-mail",
  "code.title": "Digite o código do e-mail",
  "code.sent":
    "Enviamos um código para o endereço que recebeu esta pesquisa. Ele serve por {minutes, plural, one {um minuto} other {# minutos}}.",
  "code.label": "Código do e-mail",
  "code.open": "Mostrar as minhas respostas",
  "code.wrong": "Este código não está certo ou já venceu. Peça um novo.",
  "code.too_often": "Códigos foram pedidos vezes demais. Espere uma hora e peça de novo.",

  "construct.awareness": "O que você sabe",
  "construct.understanding": "Quão claro está para você",
  "construct.buy_in": "Apoio ao plano",
  "construct.involvement": "Participar",
  "construct.trust_in_loop": "A sua voz",
  "construct.willingness": "Vontade de ajudar",
  "scale.awareness": "0 quer dizer “não tinha ouvido falar disto”; 100, “sabia muito”.",
  "scale.understanding": "0 quer dizer “nada claro”; 100, “extremamente claro”.",
  "scale.buy_in": "0 quer dizer nenhum apoio; 100, todo o apoio.",
  "scale.involvement":
    "Quantas das maneiras de participar você usou, de 0 (nenhuma) a 100 (todas).",
  "scale.trust_in_loop": "0 quer dizer que ninguém ouve você; 100, que sempre levam você a sério.",
  "scale.willingness": "0 quer dizer “nada provável”; 100, “extremamente provável”.",

  "chain.title": "O lugar desta página no círculo",
  "chain.answer": "Você responde",
  "chain.answer_done": "Feito: obrigado",
  "chain.publish": "Nós publicamos",
  "chain.publish_what": "Resultados e o que ouvimos",
  "chain.comment": "Você comenta",
  "chain.comment_what": "Sobre o rascunho do plano",
  "chain.change": "Nós mudamos o plano",
  "chain.change_what": "Cada comentário recebe uma resposta",
  "chain.deliver": "Juntos realizamos",
  "chain.deliver_what": "Necessidades, ofertas, resultados",
};
