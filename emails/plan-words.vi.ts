import { writtenIn } from "./numbers";
import type { PlanWords } from "./plan-words";

const written = writtenIn("vi");

/** Unreviewed. */
export const vi: PlanWords = {
  whyYouGetIt: "Quý vị nhận được thư vì đã góp ý về kế hoạch này hoặc đồng ý với một góp ý.",
  stop: "Không nhận thư của học khu nữa",
  answerSubject: (plan) => `Góp ý của quý vị đã được trả lời: ${plan}`,
  answerLead: (plan) =>
    `Quý vị đã góp ý về “${plan}”, hoặc đồng ý với người đã góp ý. Đây là quyết định của học khu.`,
  youWrote: "Góp ý",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : ` trong phiên bản ${written(version)}`;
    return (
      {
        adopted: `Đã chấp nhận${inVersion}`,
        partly: `Đã chấp nhận một phần${inVersion}`,
        declined: "Không chấp nhận",
      }[disposition] ?? "Đã trả lời"
    );
  },
  seeAnswer: "Xem góp ý và câu trả lời",
  answeredBy: (author) => `Người trả lời: ${author}`,
  draftSubject: (plan) => `Bản thảo mới để đọc và góp ý: ${plan}`,
  draftLead: (district, plan, version) =>
    `${district} đã công bố phiên bản ${written(version)} của “${plan}”. Đây là bản thảo: lời quý vị nói có thể thay đổi nó.`,
  draftHow:
    "Xin đọc trong hai phút hoặc đọc toàn bộ, và cho biết điều gì chưa rõ, còn thiếu hoặc sai. Mỗi góp ý đều được trả lời, kèm lý do.",
  draftUntil: (until) => `Có thể góp ý đến ${until}.`,
  readAndComment: "Đọc bản thảo và góp ý",
};
