import { Part } from "~/ui/parts/part";

interface UnheardPartProps {
  /** The wave, as "Technology, wave 2". */
  wave: string | null;
  answers: readonly string[];
  touches: readonly string[];
}

/** Whose voice is missing: by who answered, and by who was reached. */
export function UnheardPart({ wave, answers, touches }: UnheardPartProps) {
  if (answers.length === 0 && touches.length === 0) return null;
  return (
    <Part id="unheard" title="Who has gone unheard">
      {answers.length > 0 && (
        <>
          <h3>{`Who answered least in ${wave}`}</h3>
          <List items={answers} />
        </>
      )}
      {touches.length > 0 && (
        <>
          <h3>Whom outreach has missed</h3>
          <List items={touches} />
          <p>
            <a href="/admin/outreach">All of outreach</a>
          </p>
        </>
      )}
    </Part>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="stack">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
