import { audienceWords } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { dayWords } from "./today";
import type { Touch } from "./touch";
import { channelWords, messageTypeWords, sourceWords } from "./touch-words";

export type ShownTouch = Pick<
  Touch,
  | "id"
  | "title"
  | "channel"
  | "messageType"
  | "happenedOn"
  | "reach"
  | "reachBasis"
  | "source"
  | "handledBy"
  | "audiences"
  | "languages"
> & {
  schools: string[];
  /** Its day is still to come: it counts from then on. */
  isAhead: boolean;
};

/** A touch as an entry of a list; what was mailed from here leads to its mailing, thanks to the offers they were for. */
export function touchEntry(touch: ShownTouch, mayEdit: boolean) {
  const { id, title, source } = touch;
  const isMailed = source === "campaign" || source === "thanks";
  return {
    key: id,
    title: mayEdit ? <a href={hrefOf(touch)}>{title}</a> : title,
    side: touch.isAhead
      ? `${dayWords(touch.happenedOn)}, still to come: counted from that day`
      : dayWords(touch.happenedOn),
    text: aboutWords(touch),
    body: mayEdit && !isMailed && (
      <p>
        <a href={`/admin/touches/new?like=${id}`} aria-label={`Do “${title}” again`}>
          Do this again
        </a>
      </p>
    ),
  };
}

function hrefOf({ id, source }: ShownTouch): string {
  if (source === "campaign") return `/admin/campaigns/${id}`;
  return source === "thanks" ? "/admin/pledges?show=over" : `/admin/touches/${id}`;
}

function aboutWords(touch: ShownTouch): string {
  const { channel, messageType, audiences, schools, languages, handledBy, source } = touch;
  const whom = audiences.map((audience) => audienceWords[audience]).join(", ");
  return [
    `${channelWords[channel]}, to ${messageTypeWords[messageType].toLowerCase()}`,
    whom,
    schools.join(", "),
    languages.map(languageInEnglish).join(", "),
    reachWords(touch),
    capital([handledBy, sourceWords[source]].filter(Boolean).join(", ")),
  ]
    .filter(Boolean)
    .join(". ")
    .concat(".");
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function reachWords({ reach, reachBasis }: ShownTouch): string {
  if (reach === null) return "";
  const people = `${reach.toLocaleString("en")} ${reach === 1 ? "person" : "people"}`;
  return reachBasis === "counted" ? `${people}, counted` : `About ${people}`;
}
