import { Tag, type TagLook } from "~/ui/parts/tag";
import { commitmentWords } from "../../../emails/commitment-words";
import type { Standing } from "./commitment";

const looks: Record<Standing, TagLook> = {
  planned: "wait",
  under_way: "same",
  done: "done",
  late: "heed",
  changed: "down",
};

/** How a promise stands, in a word. */
export function StandingTag({ standing, lang }: { standing: Standing; lang: string }) {
  return <Tag look={looks[standing]}>{commitmentWords(lang).standings[standing]}</Tag>;
}
