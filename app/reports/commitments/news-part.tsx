import { Button } from "~/ui/fields/button";
import { Part } from "~/ui/parts/part";
import type { News } from "./tell-subscribers.server";

/** Tells those who asked to hear; at most once a day. */
export function NewsPart({ news }: { news: News }) {
  const { subscribers, changes, last, mayTell } = news;
  const people = `${subscribers} ${subscribers === 1 ? "person" : "people"}`;
  return (
    <Part id="news" title="Tell those who asked to hear" noPrint>
      <p>
        {subscribers === 0
          ? "Nobody has asked to hear yet. Everybody who gets a report’s mail is offered it on their own page."
          : `${people} asked to hear. ${changes} ${changes === 1 ? "commitment has" : "commitments have"} changed since they were last told${last ? `, ${last}` : ""}.`}
      </p>
      {mayTell ? (
        <form method="post" action="/admin/commitments/news">
          <Button look="quiet">{`Mail the news to ${people}`}</Button>
        </form>
      ) : (
        subscribers > 0 && changes > 0 && <p>They were mailed less than a day ago.</p>
      )}
    </Part>
  );
}
