import type { MailWords } from "./messages";
import { writtenIn } from "./numbers";
import { ended } from "./punctuation";

const written = writtenIn("vi");

const audiences = {
  families: "Gia đình",
  staff: "Nhân viên",
  business: "Doanh nghiệp",
  organization: "Các tổ chức",
  higher_ed: "Cao đẳng và đại học",
  community: "Hàng xóm và cư dân",
  partners: "Đối tác: doanh nghiệp, các tổ chức, cao đẳng và đại học",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) =>
    school
      ? `Quý vị có con học tại ${school}.`
      : "Quý vị có con học trong các trường của chúng tôi.",
  staff: (school) => (school ? `Quý vị làm việc tại ${school}.` : "Quý vị làm việc cho học khu."),
  business: () => "Quý vị đại diện cho một doanh nghiệp ở đây.",
  organization: () => "Quý vị đại diện cho một tổ chức ở đây.",
  higher_ed: () => "Quý vị làm việc tại một trường cao đẳng hoặc đại học ở đây.",
  community: (school) =>
    school ? `Quý vị sống gần ${school}.` : "Quý vị sống trong cộng đồng của chúng tôi.",
};

/** Unreviewed. */
export const vi: MailWords = {
  isThisReal: (contact) =>
    `Thư này có thật không? Xin hỏi văn phòng học khu${contact ? ` (${contact})` : ""} hoặc trường của quý vị.`,
  whyYouGetIt: "Quý vị nhận được thư vì địa chỉ này có trong danh bạ của học khu.",
  stop: "Không nhận thư khảo sát nữa",
  orCode:
    "Quý vị không muốn bấm nút trong thư? Xin gõ địa chỉ này vào trình duyệt, rồi nhập mã của quý vị:",
  greeting: (name) => `Kính gửi ${name},`,
  intro: (minutes) =>
    `Trước khi có các quyết định về công nghệ trong các trường, chúng tôi hỏi ý kiến tất cả những người liên quan. Chỉ mất khoảng ${written(minutes)} phút, trên điện thoại cũng được, không cần tài khoản.`,
  answer: "Trả lời các câu hỏi",
  inMinutes: (minutes, closes) =>
    ended(`Khoảng ${written(minutes)} phút, không cần tài khoản. Mở đến ${closes}`),
  openUntil: (closes) => ended(`Khảo sát mở đến ${closes}`),
  confidential: (threshold) => ({
    lead: "Câu trả lời của quý vị được giữ kín.",
    rest: `Chúng tôi chỉ báo cáo theo nhóm từ ${written(threshold)} người trở lên, không bao giờ theo từng người. Người quản trị cơ sở dữ liệu có thể tra câu trả lời, và luật về hồ sơ công có thể áp dụng; trang khảo sát nói rõ hơn. Liên kết này là của riêng quý vị: xin đừng đưa cho ai.`,
  }),
  anonymous: (threshold) => ({
    lead: "Câu trả lời của quý vị là ẩn danh.",
    rest: `Câu trả lời được lưu không kèm tên, và chúng tôi chỉ báo cáo theo nhóm từ ${written(threshold)} người trở lên. Trong một thời gian ngắn, cho đến khi có đủ người khác trả lời, nhật ký hệ thống và bản sao lưu vẫn có thể cho biết câu trả lời là của ai; sau đó thì không còn gì cho biết được. Liên kết chỉ dùng được một lần.`,
  }),
  hearBack: (reportBy) => ({
    lead: "Quý vị sẽ được báo lại.",
    rest: `Trả lời xong quý vị thấy ngay điểm của mình. ${reportBy ? `Chậm nhất là ngày ${reportBy}` : "Khi khảo sát kết thúc"}, chúng tôi công bố điều đã nghe được, điều sẽ làm và điều sẽ không làm.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `Xin nhắc: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`Chúng tôi chưa nhận được câu trả lời của quý vị, và khảo sát còn mở đến ${closes}`)} Nếu quý vị đã trả lời rồi: xin cảm ơn, quý vị không cần làm gì thêm.`,
  reportSubject: (survey) => `Kết quả ra sao: ${survey}`,
  reportLead: (survey) =>
    `Chúng tôi đã hỏi quý vị: “${ended(survey)}” Đây là điều chúng tôi nghe được, điều sẽ làm và điều sẽ không làm.`,
  reportPreview: "Điều chúng tôi nghe được, điều sẽ làm và điều sẽ không làm.",
  yourGroup: (audience) => `Nhóm của quý vị: ${audience}`,
  audiences,
  awareness: "Mức độ nhận biết",
  buyIn: "Mức độ ủng hộ",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const cut = bound ? { at_least: "ít nhất ", at_most: "nhiều nhất " }[bound] : "";
    const score = `${construct}: ${cut}${written(mean)} trên ${written(100)}`;
    const rough = n < 30 ? " Ít người trả lời nên đây chỉ là con số gần đúng." : "";
    return interval
      ? `${score}. ${written(n)} người đã trả lời; với cả nhóm (${audience}), điểm rất có thể nằm giữa ${written(interval.low)} và ${written(interval.high)}.${rough}`
      : `${score} trong số ${written(n)} người đã trả lời.${rough}`;
  },
  notShown: (construct) => `${construct}: không hiển thị, để bảo vệ người trong các nhóm nhỏ.`,
  heard: "Điều chúng tôi nghe được",
  willDo: "Điều chúng tôi sẽ làm",
  willNotDo: "Điều chúng tôi sẽ không làm, và vì sao",
  by: (who, when) => [who, when && `hạn ${when}`].filter(Boolean).join(", "),
  allResults: "Xem tất cả kết quả",
  ownAnswers: "Xem câu trả lời của quý vị so với nhóm của quý vị",
  signIn: "Đăng nhập",
  signInSubject: (site) => `Đăng nhập vào ${site}`,
  signInLead: (site, minutes) =>
    `Để đăng nhập vào ${site}, xin bấm nút trong chính trình duyệt quý vị đã dùng khi yêu cầu. Nút dùng được một lần, trong ${written(minutes)} phút.`,
  signInCode: "Trên thiết bị khác, hoặc nếu được hỏi mã, xin nhập mã này:",
  signInNotYou:
    "Quý vị không yêu cầu? Vậy xin bỏ qua thư này: không có thư này thì không ai vào được.",
  code: (code) => `Mã của quý vị: ${code}`,
  codeTitle: "Mã của quý vị",
  codeLead: (minutes) =>
    `Xin nhập mã này vào trang đã hỏi mã. Mã dùng được trong ${written(minutes)} phút:`,
  codeNotYou: "Quý vị không yêu cầu mã? Vậy xin bỏ qua thư này, và đừng đưa mã cho ai.",
  confirmSubject: (plan) => `Ý kiến của quý vị: ${plan}`,
  confirmTitle: "Có phải quý vị không?",
  confirmLead: (plan, days) =>
    `Có người đã góp ý về “${ended(plan)}” và ghi địa chỉ này. Nếu đó là quý vị, xin mở trang và bấm nút ở đó. Nếu không, ý kiến sẽ bị xóa sau ${written(days)} ngày.`,
  confirmAgreeLead: (plan) =>
    `Có người muốn đồng ý với một ý kiến về “${ended(plan)}” và ghi địa chỉ này. Nếu đó là quý vị, xin mở trang và bấm nút ở đó.`,
  confirmOpen: "Mở trang",
  confirmNotYou:
    "Không phải quý vị? Vậy xin bỏ qua thư này, hoặc bấm “Tôi không viết điều này” trên trang đó. Quý vị không xác nhận thì không có gì hiện ra. Liên kết này là của riêng quý vị: xin đừng đưa cho ai.",
  welcome: (site) => `Quyền truy cập của quý vị vào ${site}`,
  welcomeLead: (site, role) =>
    `Bây giờ quý vị có thể làm việc trong ${site}, với vai trò ${role}. Nút này giúp quý vị đăng nhập; không cần mật khẩu.`,
  setUpLead: (site) =>
    `${site} đã sẵn sàng để thiết lập. Nút này giúp quý vị đăng nhập; không cần mật khẩu.`,
  setUp: "Bắt đầu thiết lập",
  linkUntil: (until) =>
    `${ended(`Liên kết dùng được một lần, đến ${until}`)} Sau đó quý vị yêu cầu liên kết mới ở trang đăng nhập.`,
  roles: {
    admin: "quản trị",
    leader: "lãnh đạo",
    editor: "biên tập",
    viewer: "người xem",
  },
};
