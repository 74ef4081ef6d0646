import { audienceWords } from "~/people/audience-words";
import { counted } from "~/platform/counted";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { SelectField } from "~/ui/fields/select-field";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import type { CalendarEvent, ReadCalendar } from "../calendar/calendar";
import { dayWords } from "../today";
import { channelWords, messageTypeWords, optionsOf } from "../touch-words";

/** Events of a calendar; whom each was for is for a person to say, and an event without that stays out. */
export function EventChoices({ calendar }: { calendar: ReadCalendar }) {
  if (!calendar.ok) {
    return (
      <Note look="stop">
        <p>{calendar.reason}</p>
      </Note>
    );
  }
  if (calendar.events.length === 0) {
    return (
      <Empty
        title="Nothing in it was in the last year"
        text="Only what has been is logged: events of the last twelve months, until today."
        action={<a href="/admin/touches/imports">Choose another file</a>}
      />
    );
  }
  return (
    <form method="post" className="stack">
      <p>
        Say of each whom it was for. What you leave open stays out, and so does what is still to
        come
        {calendar.leftOut > 0 &&
          `; ${counted(calendar.leftOut, "event is", "events are")} left out for that or as canceled`}
        .
      </p>
      <Entries
        level={2}
        entries={calendar.events.map((event, index) => ({
          key: `${index}`,
          title: event.title,
          side: daysWords(event),
          text: [
            event.place,
            event.isCut && "It repeats in a way we do not read: its first day only.",
          ]
            .filter(Boolean)
            .join(" "),
          body: <Choices index={index} event={event} />,
        }))}
      />
      <Button>Log what has an audience</Button>
    </form>
  );
}

function daysWords({ days }: CalendarEvent): string {
  const [first = ""] = days;
  if (days.length === 1) return dayWords(first);
  return `${days.length} times, ${dayWords(first)} to ${dayWords(days.at(-1) ?? first)}`;
}

function Choices({ index, event }: { index: number; event: CalendarEvent }) {
  return (
    <details>
      <summary aria-label={`Whom ${event.title} was for`}>Whom it was for</summary>
      <div className="form">
        <HiddenInputs values={{ [`event-${index}`]: event.uid }} />
        <CheckListField
          name={`audiences-${index}`}
          label="Whom it was for"
          options={optionsOf(audienceWords)}
        />
        <SelectField
          name={`channel-${index}`}
          label="Channel"
          options={optionsOf(channelWords)}
          defaultValue="meeting"
        />
        <SelectField
          name={`type-${index}`}
          label="What it was for"
          options={optionsOf(messageTypeWords)}
          defaultValue="inform"
        />
      </div>
    </details>
  );
}
