import { AUDIENCES } from "~/people/audience";
import { audienceWords } from "~/people/audience-words";
import { Details } from "~/ui/parts/details";
import type { Reader, WordsPlace } from "../edit";
import { wordingAt } from "../word-edits";
import { useDesk, useHands } from "./context";
import { ChosenField, Press, Tick, TypedField } from "./typed-field";

interface WordingFieldsProps {
  at: WordsPlace;
  /** The id of the part and of the wording in it: fields are called `<id>-all`, `<id>-staff`. */
  id: string;
  label: string;
  hint?: string;
  lines?: number;
  /** Where leaving a wording out is not being asked. */
  asks?: boolean;
}

/** A wording in the language that is typed in: everybody's, and audiences' own. */
export function WordingFields({ at, id, label, hint, lines = 1, asks }: WordingFieldsProps) {
  const { survey } = useDesk();
  const wording = wordingAt(survey, at) ?? {};
  const own = AUDIENCES.filter((audience) => wording[audience] !== undefined);
  const readers: Reader[] = wording.all === undefined && own.length > 0 ? own : ["all", ...own];
  const [first = "all", ...others] = readers;
  const field = (reader: Reader) => ({
    ...{ at, reader, lines, id: `${id}-${reader === first ? "all" : reader}` },
    label: reader === "all" ? label : `${label}, for ${audienceWords[reader].toLowerCase()}`,
  });
  return (
    <div className="stack">
      <OneWording {...field(first)} hint={hint} />
      <Details summary={summaryOf(others, asks)}>
        <div className="stack">
          {others.map((reader) => (
            <OneWording key={reader} {...field(reader)} hint={undefined} />
          ))}
          <OwnWords at={at} id={id} />
          {asks && <Asked at={at} />}
        </div>
      </Details>
    </div>
  );
}

function summaryOf(others: readonly Reader[], asks: boolean | undefined): string {
  const own = others.map((reader) => (reader === "all" ? "" : audienceWords[reader]));
  const words = own.length > 0 ? `Own words for: ${own.join(", ").toLowerCase()}` : "";
  if (!asks) return words || "Own words for one audience";
  return `Who is asked, and in which words${words && ` (${words.toLowerCase()})`}`;
}

interface OneWordingProps {
  at: WordsPlace;
  id: string;
  reader: Reader;
  label: string;
  hint: string | undefined;
  lines: number;
}

function OneWording({ at, id, reader, label, hint, lines }: OneWordingProps) {
  const { survey, language, ownLanguage } = useDesk();
  const { perform } = useHands();
  const texts = wordingAt(survey, at)?.[reader] ?? {};
  const original = language === ownLanguage ? undefined : texts[ownLanguage];
  const about = original ? <span lang={ownLanguage}>{original}</span> : hint;
  return (
    <TypedField
      {...{ id, label, lines, lang: language, value: texts[language] ?? "" }}
      {...(about === undefined ? {} : { hint: about })}
      onType={(text) => perform({ do: "write", at, reader, language, text })}
    />
  );
}

/** Everybody, or some audiences alone. */
function Asked({ at }: { at: WordsPlace }) {
  const { survey } = useDesk();
  const { perform } = useHands();
  const wording = wordingAt(survey, at) ?? {};
  const everybody = wording.all !== undefined || Object.keys(wording).length === 0;
  const asked = AUDIENCES.filter((audience) => everybody || wording[audience] !== undefined);
  return (
    <fieldset>
      <legend>Who is asked</legend>
      <div className="row">
        {AUDIENCES.map((audience) => (
          <Tick
            key={audience}
            label={audienceWords[audience]}
            checked={asked.includes(audience)}
            onTick={(on) => {
              const next = AUDIENCES.filter((one) => (one === audience ? on : asked.includes(one)));
              const all = next.length === AUDIENCES.length;
              perform({ do: "ask", at, audiences: all ? null : next });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function OwnWords({ at, id }: { at: WordsPlace; id: string }) {
  const { survey } = useDesk();
  const { perform, goTo } = useHands();
  const wording = wordingAt(survey, at) ?? {};
  if (wording.all === undefined && Object.keys(wording).length > 0) return null;
  const others = AUDIENCES.filter((audience) => wording[audience] === undefined);
  const own = AUDIENCES.filter((audience) => wording[audience] !== undefined);
  return (
    <>
      {others.length > 0 && (
        <ChosenField
          id={`${id}-own`}
          label="Give words of their own to"
          value=""
          onChoose={(value) => {
            const reader = others.find((audience) => audience === value);
            if (!reader) return;
            perform(
              { do: "own-words", at, reader, on: true },
              `${audienceWords[reader]} have words of their own now.`,
            );
            goTo(`${id}-${reader}`);
          }}
        >
          <option value="">Choose an audience</option>
          {others.map((audience) => (
            <option key={audience} value={audience}>
              {audienceWords[audience]}
            </option>
          ))}
        </ChosenField>
      )}
      {own.map((audience) => (
        <Press
          key={audience}
          onPress={() => {
            perform(
              { do: "own-words", at, reader: audience, on: false },
              `${audienceWords[audience]} read everybody’s words now.`,
            );
            goTo(`${id}-all`);
          }}
        >
          Let {audienceWords[audience].toLowerCase()} read everybody’s words
        </Press>
      ))}
    </>
  );
}
