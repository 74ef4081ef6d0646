import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import type { PledgePage } from "../pledges/load-pledge-page.server";
import type { PledgeWords } from "../pledges/words/catalogue";
import type { ShownShift } from "./shown-shifts";

export const SAID = ["signed_up", "waiting", "cancelled", "full", "gone"] as const;
export type Said = (typeof SAID)[number];

type TimesProps = {
  page: PledgePage;
  t: PledgeWords["t"];
  token: string;
  /** What came of what was just asked. */
  said: Said | null;
};

/** The times of a need, each with what its owner can do: sign up, wait, say that they cannot come. */
export function TimesPart({ page, t, token, said }: TimesProps) {
  const { times, lang } = page;
  return (
    <Part id="times" title={t("shifts.title")}>
      {said && (
        <Note look={said === "full" || said === "gone" ? "heed" : undefined}>
          <p role="status">{t(`shift.said.${said}`)}</p>
        </Note>
      )}
      {times.is === "wait" && <p>{t("shifts.wait")}</p>}
      {times.is === "choose" && times.shifts.length === 0 && <p>{t("shifts.none")}</p>}
      <Entries
        entries={times.shifts.map((shift) => ({
          key: shift.id,
          title: shift.time,
          side: <span className="soft">{shift.own ?? shift.places}</span>,
          text: <bdi>{[shift.where, shift.note].filter(Boolean).join(". ")}</bdi>,
          body: <TimeActs {...{ shift, t, token, lang }} />,
        }))}
      />
    </Part>
  );
}

type ActProps = { shift: ShownShift; t: PledgeWords["t"]; token: string; lang: string };

function TimeActs({ shift, t, token, lang }: ActProps) {
  const base = `/g/${token}/shifts/${shift.id}`;
  const about = (key: "shift.sign_up" | "shift.join" | "shift.cancel") =>
    `${t(key)}: ${shift.time}`;
  return (
    <div className="row">
      {shift.can === "sign_up" && (
        <form method="post" action={`${base}?lang=${lang}`}>
          <Button label={about("shift.sign_up")}>{t("shift.sign_up")}</Button>
        </form>
      )}
      {shift.can === "wait" && (
        <form method="post" action={`${base}/waiting?lang=${lang}`}>
          <Button look="quiet" label={about("shift.join")}>
            {t("shift.join")}
          </Button>
        </form>
      )}
      {shift.can === "cancel" && (
        <form method="post" action={`${base}/cancellation?lang=${lang}`}>
          <Button look="quiet" label={about("shift.cancel")}>
            {t("shift.cancel")}
          </Button>
        </form>
      )}
      {shift.hasCalendar && <a href={`${base}/calendar.ics`}>{t("shift.calendar")}</a>}
    </div>
  );
}
