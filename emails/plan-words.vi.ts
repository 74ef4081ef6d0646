import { writtenIn } from "./numbers";
import type { PlanWords } from "./plan-words";

const written = writtenIn("vi");

/** Unreviewed. */
export const vi: PlanWords = {
  whyYouGetIt: "Quý vị nhận được thư vì đã góp ý về kế hoạch này hoặc đồng ý với một ý kiến.",
  stop: "Không nhận thư của học khu nữa",
  answerSubject: (plan) => `Ý kiến của quý vị đã được trả lời: ${plan}`,
  answerLead: (plan) =>
    `Quý vị đã góp ý về “${plan}”, hoặc đồng ý với người đã góp ý. Đây là quyết định của học khu.`,
  youWrote: "Ý kiến",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : ` trong phiên bản ${written(version)}`;
    return (
      {
        adopted: `Được chấp nhận${inVersion}`,
        partly: `Được chấp nhận một phần${inVersion}`,
        declined: "Không được chấp nhận",
      }[disposition] ?? "Đã trả lời"
    );
  },
  seeAnswer: "Xem ý kiến và câu trả lời",
  answeredBy: (author) => `Người trả lời: ${author}`,
  draftSubject: (plan) => `Bản thảo mới để đọc và góp ý: ${plan}`,
  draftLead: (district, plan, version) =>
    `${district} đã công bố phiên bản ${written(version)} của “${plan}”. Đây là bản thảo: ý kiến của quý vị có thể làm thay đổi nó.`,
  draftHow:
    "Xin đọc trong hai phút hoặc đọc toàn bộ, và cho biết điều gì chưa rõ, còn thiếu hoặc sai. Mỗi ý kiến đều được trả lời, kèm lý do.",
  draftUntil: (until) => `Có thể góp ý đến ngày ${until}.`,
  readAndComment: "Đọc bản thảo và góp ý",
};
