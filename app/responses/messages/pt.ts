import type { Messages } from "./en";

/** Unreviewed. */
export const pt: Messages = {
  "frame.skip_form": "Ir para as perguntas",
  "frame.skip": "Ir para o conteúdo",
  "frame.languages": "Idioma",
  "frame.error": "Erro:",
  "frame.sent_by": "Enviada por {district}.",
  "frame.questions": "Dúvidas? {contact}",
  "frame.ask_sender": "Dúvidas? Fale com a escola ou o escritório que enviou o link.",
  "frame.asked_by": "Uma pesquisa de {district}.",
  "frame.ask_district": "Dúvidas? Fale com uma escola ou com o escritório do distrito escolar.",

  "form.title": "{title}: pesquisa, {district}",
  "form.for":
    "{audience, select, families {Para as famílias} staff {Para os funcionários} business {Para as empresas} organization {Para as organizações} higher_ed {Para faculdades e universidades} other {Para vizinhos e moradores}}",
  "form.for_school":
    "{audience, select, families {Para as famílias de {school}} staff {Para os funcionários de {school}} business {Para as empresas, sobre {school}} organization {Para as organizações, sobre {school}} higher_ed {Para faculdades e universidades, sobre {school}} other {Para vizinhos e moradores, sobre {school}}}",
  "form.about_school":
    "{audience, select, families {Quando uma pergunta disser “a escola do seu filho ou da sua filha”, por favor, pense em {school}.} staff {Quando uma pergunta disser “na sua escola ou no seu escritório”, por favor, pense em {school}.} other {Quando uma pergunta for sobre uma escola, por favor, pense em {school}.}}",
  "form.length":
    "{questions, plural, one {Uma pergunta} other {# perguntas}}, cerca de {minutes, plural, one {um minuto} other {# minutos}}.",
  "form.open_until": "Aberta até {moment}",
  "form.sections": "Seções",
  "form.section": "Seção {number} de {count}",
  "form.needed": "(obrigatória)",
  "form.answered":
    "{answered} de {count, plural, one {uma pergunta respondida} other {# perguntas respondidas}}",
  "form.read_part": "Ler esta parte do plano (abre em outra aba)",
  "form.read_plan": "Ler o plano em questão (abre em outra aba)",
  "form.next": "Avançar",
  "form.back": "Voltar",
  "form.part": "Parte {number, number} de {count, number}",
  "form.end": "Essa foi a última pergunta.",
  "form.rank": "{number, number}º lugar",
  "form.rank_none": "Nada escolhido",
  "form.rank_how": "Escolha primeiro o que mais importa e depois o que vem em seguida.",
  "form.other": "Com suas próprias palavras",
  "form.offer_note": "O quê, exatamente, e quando? (opcional)",
  "form.offer_agree":
    "O distrito pode ler esta oferta com meu nome e me escrever sobre ela. Se você não marcar, ela só é contada.",
  "form.forget": "Aparelho compartilhado? Salvar e me esquecer aqui",
  "form.send": "Enviar minhas respostas",
  "form.save": "Salvar e continuar depois",
  "form.after_confidential":
    "Você pode corrigi-las até {moment}, no mesmo navegador em que as enviar. Em seguida você vê sua própria pontuação.",
  "form.after_anonymous":
    "Depois de enviadas, não podem ser mudadas. Em seguida você vê sua própria pontuação, uma única vez.",
  "form.save_rule":
    "O que você salva ainda não foi enviado. Se você nunca enviar, conta como enviado quando a pesquisa terminar, desde que pelo menos metade das perguntas que contam para a pontuação tenha resposta; se não, é apagado.",

  "privacy.confidential": "Suas respostas são confidenciais",
  "privacy.anonymous": "Suas respostas são anônimas",
  "privacy.groups":
    "Mostramos grupos de {k} pessoas ou mais, nunca uma pessoa só. A escola não vê nenhuma resposta individual.",
  "privacy.stored_with_link":
    "Seu link permite corrigir suas respostas até a pesquisa terminar. Por isso as respostas são guardadas junto com ele: quem administra o banco de dados poderia ligar os dois, e a lei de registros públicos pode se aplicar a elas.",
  "privacy.unlink": "Em {day} destruímos a ligação entre você e suas respostas.",
  "privacy.burned":
    "Seu link só funciona uma vez. Suas respostas são guardadas sem ele e sem seu nome, por isso ninguém pode encontrá-las para corrigir ou apagar. Anotamos apenas que você respondeu, para não enviar lembretes a você.",
  "privacy.flush":
    "Elas esperam até que pelo menos {flush} pessoas tenham respondido e então são embaralhadas; não se guarda com elas nem o dia nem a hora. Enquanto esperam, quem administra o banco de dados ainda poderia ligá-las a você. Os registros do sistema, as cópias de segurança e os rascunhos de resultados feitos enquanto a pesquisa está aberta também poderiam permitir isso mais tarde.",
  "privacy.skip": "Você pode pular qualquer pergunta e parar a qualquer momento.",
  "privacy.skip_needed":
    "Você pode pular qualquer pergunta que não esteja marcada como “obrigatória” e parar a qualquer momento.",
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
    "Marque a caixa se você concorda; sem isso, suas respostas não podem ser enviadas.",
  "error.twice": "Escolha cada resposta apenas uma vez.",
  "error.not_a_day": "Escreva o dia como ano-mês-dia, por exemplo 2026-11-28.",
  "error.day_out_of_range":
    "{bounds, select, both {Escolha um dia entre {min} e {max}.} least {Escolha {min} ou um dia posterior.} other {Escolha {max} ou um dia anterior.}}",
  "error.too_long":
    "Encurte este texto para {most, number} caracteres; agora ele tem {length, number}.",

  "notice.conflict": "Estas respostas já foram enviadas",
  "notice.conflict_what":
    "Chegaram respostas de outra aba ou janela depois que você abriu esta. Abaixo está o que você acabou de preencher.",
  "notice.conflict_choice":
    "Envie para colocar isto no lugar das respostas que já estão lá, ou mantenha aquelas.",
  "notice.conflict_keep": "Manter as respostas que já estão lá",
  "notice.elsewhere": "Há respostas salvas em outro navegador",
  "notice.elsewhere_what":
    "O link sozinho nunca as mostra, porque links passam de mão em mão. Com um código enviado por e-mail, elas abrem aqui. Você também pode responder aqui desde o começo; nesse caso, o que você salvar aqui toma o lugar do que está salvo lá.",
  "notice.correcting": "Você está corrigindo as respostas que enviou",
  "notice.correcting_what": "Elas ficam como estão até você enviar esta página de novo.",
  "notice.saved": "Salvo: {moment}",
  "notice.saved_what": "Ainda não enviado. Continue quando quiser, neste navegador.",
  "notice.preview": "Esta é uma prévia",
  "notice.preview_what": "Nada do que você marcar aqui é guardado nem enviado.",

  "auto.saved": "Salvo: {time}",
  "auto.kept":
    "Sem conexão. O que você preencheu fica nesta aba e será salvo quando a conexão voltar.",
  "auto.unsent":
    "Não foi enviado: sem conexão. Nada se perdeu. Deixe esta página aberta e envie de novo quando a conexão voltar.",
  "auto.restored": "Recuperamos o que você tinha preenchido nesta página.",
  "forgotten.title": "Este navegador esqueceu você",
  "forgotten.happened":
    "O que ligava este navegador à pesquisa foi apagado aqui. O que você salvou ou enviou continua na pesquisa.",
  "forgotten.todo":
    "Para continuar, abra seu link em qualquer aparelho e peça um código por e-mail. Se este aparelho é compartilhado, feche esta janela agora.",

  "unknown.title": "Não encontramos este link de pesquisa",
  "unknown.happened":
    "Talvez o programa de e-mail o tenha cortado, ou algum caractere tenha mudado.",
  "unknown.todo":
    "Abra de novo o link do e-mail, ou copie o link inteiro na barra de endereço. Se isso não ajudar, fale com a escola ou o escritório que o enviou: eles podem enviar um novo.",
  "closed.title": "Esta pesquisa está encerrada",
  "closed.happened":
    "Ela está encerrada desde {moment}, e não é mais possível enviar nem mudar respostas.",
  "closed.todo":
    "O que as pessoas responderam é publicado para todos, em grupos de {k} pessoas ou mais.",
  "closed.results": "Ver os resultados",
  "not_yet_open.title": "Esta pesquisa ainda não está aberta",
  "not_yet_open.happened": "Abertura: {moment}, no fuso horário do distrito.",
  "not_yet_open.todo": "Guarde o e-mail: o mesmo link funciona a partir dessa hora.",
  "too_many.title": "Tentativas demais em pouco tempo",
  "too_many.happened":
    "De onde você está chegou mais do que podemos receber de uma vez. A causa pode ser outra pessoa na mesma rede.",
  "too_many.todo":
    "{minutes, plural, one {Espere um minuto} other {Espere # minutos}} e tente de novo. Nada do que você enviou antes se perde.",
  "too_large.title": "Isto é mais do que podemos receber",
  "too_large.happened": "O que você escreveu é longo demais, por isso nada foi guardado.",
  "too_large.todo": "Volte, encurte o que escreveu com suas palavras e envie de novo.",
  "trouble.title": "Algo deu errado aqui",
  "trouble.happened": "A falha é nossa, não sua. Talvez suas respostas não tenham sido guardadas.",
  "trouble.todo":
    "Volte e envie de novo daqui a alguns minutos. Enviar duas vezes não faz mal: suas respostas só contam uma vez.",
  "not_opened.title": "Não é possível abrir a pesquisa agora",
  "not_opened.happened": "A falha é nossa, não sua. O que você já enviou ou salvou continua lá.",
  "not_opened.todo": "Tente o mesmo link de novo daqui a alguns minutos.",

  "receipt.title": "Obrigado. Recebemos suas respostas.",
  "receipt.page": "Obrigado: {district}",
  "receipt.correct_until": "Você pode corrigi-las até {moment}, com o mesmo link neste navegador.",
  "receipt.final": "Elas são guardadas sem seu link, por isso não podem mais ser mudadas.",
  "receipt.received": "Recebido em {day}",
  "receipt.correct": "Corrigir minhas respostas",
  "receipt.forget": "Aparelho compartilhado? Me esquecer aqui",
  "receipt.own": "Sua própria pontuação",
  "receipt.beside": "Suas respostas ao lado das do seu grupo",
  "receipt.beside_wave": "Os números do seu grupo são da última pesquisa publicada, {when}.",
  "receipt.beside_later":
    "Os números do seu grupo aparecem aqui quando a pesquisa tiver terminado e os resultados estiverem publicados.",
  "receipt.once":
    "Mostramos isto uma vez só: esta pontuação não fica guardada com seu nome em lugar nenhum.",
  "receipt.no_score": "Poucas perguntas respondidas para uma pontuação",
  "receipt.you": "Você",
  "receipt.count": "{count, plural, one {Uma pergunta} other {# perguntas}}",
  "receipt.group":
    "{audience, select, families {Todas as famílias} staff {Todos os funcionários} business {Todas as empresas} organization {Todas as organizações} higher_ed {Todas as faculdades e universidades} partners {Todos os parceiros} other {Todos os vizinhos e moradores}}",
  "receipt.answered": "{count, plural, one {uma pessoa respondeu} other {# pessoas responderam}}",
  "receipt.hidden": "Não mostrado",
  "receipt.hidden_why":
    "Há poucas respostas para publicar. Com tão poucas, alguém poderia saber quem disse o quê.",
  "receipt.range": "{low, number} a {high, number}",
  "receipt.table": "Estes números em uma tabela",
  "receipt.locked": "Suas respostas não são mostradas neste navegador",
  "receipt.locked_why":
    "Elas foram enviadas de outro navegador, ou os cookies dele foram apagados. O link sozinho nunca mostra respostas, porque links passam de mão em mão.",
  "receipt.unlinked": "Suas respostas não estão mais ligadas a você",
  "receipt.unlinked_why":
    "Em {day} destruímos a ligação entre você e suas respostas, como tínhamos avisado. Ninguém mais pode encontrar as suas para mostrar, corrigir ou apagar, nem você nem nós.",
  "receipt.next": "O que acontece com suas respostas",
  "receipt.promise":
    "Até {day} publicamos o que ouvimos, o que vamos fazer e o que não vamos fazer.",
  "receipt.promise_mail": "Enviamos o link a você por e-mail.",
  "receipt.plan": "Ler o plano",
  "receipt.plan_comment": "Ler o plano e comentar",
  "receipt.stop_mail": "Não receber mais e-mails deste distrito",
  "code.send": "Receber um código por e-mail",
  "code.again": "Receber um novo código por e-mail",
  "code.title": "Digite o código do e-mail",
  "code.sent":
    "Enviamos um código para o endereço que recebeu esta pesquisa. Ele vale por {minutes, plural, one {um minuto} other {# minutos}}.",
  "code.label": "Código do e-mail",
  "code.open": "Mostrar minhas respostas",
  "code.wrong": "Este código não está certo ou já venceu. Peça um novo.",
  "code.too_often": "Foram pedidos códigos demais. Espere uma hora e peça de novo.",

  "construct.awareness": "O que você sabe",
  "construct.understanding": "O quanto isso está claro para você",
  "construct.buy_in": "Apoio ao plano",
  "construct.involvement": "Participação",
  "construct.trust_in_loop": "Sua voz",
  "construct.willingness": "Disposição para ajudar",
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
  "chain.deliver_what": "Necessidades, ofertas e o que foi feito",
};
