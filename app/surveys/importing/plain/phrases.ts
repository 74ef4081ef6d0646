/** How people write, in every language Full Circle speaks, what a form says by its looks. */

export const ANY_OF =
  /\b(?:all|any) that apply|more than one|as many as|up to (?:\d|two|three|four|five)|(?:todas?|tod[oa]s) (?:las|los|as|os)? ?.{0,20}(?:correspondan|apli(?:quen|cam))|más de una|mais de uma|chọn tất cả|nhiều (?:hơn một|lựa chọn)|可多选|多选|所有适用|كل ما ينطبق|أكثر من|dhammaan (?:inta|kuwa)/iu;

export const ONE_OF =
  /\b(?:choose|select|pick|check|mark|circle) (?:only )?one\b|elija una|seleccione una|escolha uma|chọn một|单选|选择一|اختر واحد|mid dooro/iu;

export const IN_ORDER =
  /\brank\b|\bin order of\b|\bordene\b|\bclasifique\b|\bclassifique\b|xếp hạng|xếp theo thứ tự|排序|رتّ?ب|u kala horreysii/iu;

export const REQUIRED =
  /\s{0,3}[([]\s{0,3}\*?\s{0,3}(?:required|mandatory|needed|obligatori[oa]|obrigatóri[oa]|bắt buộc|必填|必答|إلزامي|مطلوب|khasab)\s{0,3}[)\]]|\s\*$|(?<=[?:.])\*$/iu;

/** A line that explains the asterisk. */
export const ABOUT_REQUIRED =
  /^[([*\s]{0,4}(?:[=:]\s{0,3})?(?:indicates |denotes |= )?(?:a )?(?:required|obligatorio|obrigatório)(?: question| field| answer)?s?[)\]. ]{0,3}$/iu;

export const EXPLAIN =
  /\b(?:explain|specify|describe|elaborate|comments?|tell us (?:more|why)|why(?: or why not)?\?)|\bexpli(?:que|car)\b|\bdescri(?:ba|va)\b|\bcomentarios?\b|\bcomentários?\b|giải thích|nói rõ|说明|解释|意见|وضّ?ح|اشرح|sharax/iu;

export const IF_YES =
  /^\(?(?:if yes|if so|en caso afirmativo|si (?:respondió|contestó) sí|se sim|nếu có|如果是|إذا كان(?:ت الإجابة)? نعم|haddii haa)/iu;
export const IF_NO =
  /^\(?(?:if no\b|if not|en caso negativo|se não|nếu không|如果否|إذا كان(?:ت الإجابة)? لا|haddii maya)/iu;

const YES = /^(?:yes|sí|si|sim|có|是|نعم|haa)$/iu;
const NO = /^(?:no|não|không|否|不是|لا|maya)$/iu;
export const isYes = (text: string) => YES.test(text.trim());
export const isNo = (text: string) => NO.test(text.trim());

export const OTHER =
  /^(?:(?:any(?:thing)?|some(?:thing)?) (?:other|else)|others?|otr[oa]s?|outr[oa]s?|khác|其他|其它|أخرى|غير ذلك|wax kale)(?=$|[^\p{L}])/iu;

export const NONE =
  /^(?:none(?: of (?:these|the above|them))?$|ningun[oa] de|nenhum[a]? d|không có (?:điều|mục|cái) nào|以上都(?:不|没)|لا شيء مما|midna|kuwan midna)/iu;

export const DONT_KNOW =
  /^(?:i )?(?:do(?:n[’']t| not) know|not sure|unsure|can(?:no|[’'])t say|no (?:lo )?sé|no estoy segur|não sei|không (?:biết|chắc)|不知道|不确定|说不清|لا أعرف|لا أعلم|غير متأكد|ma garanayo|ma hubo)/iu;

export const PREFER_NOT =
  /^(?:i )?(?:(?:would )?prefer not|rather not)|^prefiero no|^prefiro não|^(?:tôi )?không muốn trả lời|^不想回答|^不愿|^أفضّ?ل عدم|^waxaan doorbidayaa inaan/iu;

/** Whether words end as a question does, whatever stands in brackets behind them. */
export function asks(text: string): boolean {
  return /[?？؟][^\p{L}\p{N}([]{0,8}(?:[([][^()[\]]{0,300}[)\]][\s.:*]{0,5})?$/u.test(
    text.slice(-330),
  );
}

/** A section by its name: "Section 2: Your school". */
export const SECTION =
  /^(?:section|part|sección|parte|seção|phần|qaybta|القسم|الجزء)\s+(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\s?[.:)–-]|$)\s*|^第\s?[一二三四五六七八九十\d]{1,2}\s?(?:部分|节)\s?[：:.]?\s*/iu;

export const PAGE =
  /^(?:page|página|trang|第)?\s{0,3}\d{1,3}\s{0,3}(?:(?:of|de|\/|trên)\s{0,3}\d{1,3}|页)?$/iu;
