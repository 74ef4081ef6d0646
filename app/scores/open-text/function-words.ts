/**
 * The small words of each language offered: they tell what language a text is in and where a phrase ends.
 * Chinese is told by its script.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "a about after all also am an and any are as at be because been before being but by can could did do does doing don't each even every few for from get go got had has have having he her here him his how i i'm if in into is it it's its just let like me more most much my need no not now of off on one only or other our out over own please really same she should so some such than that the their them then there these they this those to too up us use very was we well were what when where which while who why will with would you your",
  ),
  es: words(
    "a al algo algunos ante antes así aún aunque bien cada como con cual cuando de del desde donde dos el ella ellas ellos en entre era es esa ese eso esta estaba este esto están está fue ha hace hacer han hasta hay la las le les lo los mas más me mi mis muy más nada ni no nos nosotros nuestra nuestro nuestros o otra otro para pero poco por porque puede que qué quien se sea ser si sin sobre solo son su sus sí también tan tener tiene tienen todo todos tu un una uno unos usted y ya yo",
  ),
  pt: words(
    "a ao aos as até com como da das de dela dele depois do dos e é ela elas ele eles em entre era essa esse esta está estão este eu foi há isso isto já lhe mais mas me meu meus minha muito na nas nem no nos nossa nosso não o os ou para pela pelo por porque pode qual quando que quem se sem ser seu seus só são também tem tenho ter todos tudo um uma umas uns você vocês à às",
  ),
  vi: words(
    "ai anh bị bởi bằng cho chúng chúng_tôi chưa chỉ các cái có của cũng cùng cần do dù em gì hay hãy hơn họ khi không là làm lại lên lúc mà mình mỗi một nhiều như nhưng những nào này nên nếu nữa phải qua ra rất rồi sau sẽ thì theo thế tôi tại trong trên trước tới từ và vào vì vẫn về với xin đang đi đã đó được đến để điều đều",
  ),
  so: words(
    "aad aan adiga ama aniga ay ayaa ayay ayna ayuu badan baa bay buu ee hadda hadii haddii idinka iyaga iyo iyada iska isaga inaan inay inuu in ka kale kama kasta kii ku kuma la leh lahaa ma maxaa mid maya na noo ogow oo sida si sidoo soo taas tan uga ugu u uu waa waan waana waay way waxa waxaa waxaan waxay wuu wuxuu xitaa",
  ),
  ar: words(
    "أن أنا أنت أو أي إلا إلى إن إنه التي الذي الذين ان او الى انا بعد بعض بل بين تم تكون ثم جدا حتى حول حيث دون ذلك سوف على عن عند غير في فقط فيه قبل قد كان كانت كل كما كنت كيف لا لأن لدى لدي لقد لكن لكي لم لن له لها لو ليس ما ماذا مع من منذ نحن نريد هذا هذه هل هم هنا هناك هو هي و ولا وهو وهي يا يجب يكون أكثر كثيرا عليها عليه لنا",
  ),
  zh: words(
    "的 了 和 是 在 我 我们 你 你们 他 她 它 他们 这 那 这个 那个 有 没有 不 也 都 就 很 要 会 能 可以 请 对 对于 与 或 但 但是 因为 所以 如果 给 让 被 把 从 到 于 为 为了 更 最 多 吗 呢 吧 啊 一 一个 一些 什么 怎么 希望 觉得 应该 需要 还 还是 而 而且 上 下 中 里 之 等 时 时候 去 来 做 用 着 过 太 非常 更多 自己 每",
  ),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
