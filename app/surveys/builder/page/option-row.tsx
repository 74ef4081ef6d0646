import { Details } from "~/ui/parts/details";
import type { ChoiceItem, MatrixItem, Option } from "../../item";
import { useDesk, useHands } from "./context";
import { ChosenField, Press, Tick, TypedField } from "./typed-field";

interface OptionRowProps {
  entry: ChoiceItem | MatrixItem;
  option: Option;
  index: number;
  last: number;
  hasScores: boolean;
}

/** One answer: its words, its score, its place, and what it counts as. */
export function OptionRow({ entry, option, index, last, hasScores }: OptionRowProps) {
  const { language, ownLanguage } = useDesk();
  const { perform, goTo } = useHands();
  const { code } = option;
  const set = entry.options;
  const field = (place: number) => `${entry.id}-answer-${place + 1}`;
  const original = language === ownLanguage ? undefined : option.label[ownLanguage];
  const name = option.label[language] ?? `answer ${index + 1}`;
  return (
    <li className="build-option">
      <TypedField
        id={field(index)}
        label={`Answer ${index + 1}`}
        {...(original ? { hint: <span lang={ownLanguage}>{original}</span> } : {})}
        {...{ lang: language, value: option.label[language] ?? "" }}
        onType={(text) => perform({ do: "label", set, code, language, text })}
      />
      {hasScores && <Score {...{ entry, option }} />}
      <div className="build-buttons">
        <Press
          label={`Move ${name} up`}
          disabled={index === 0}
          onPress={() => perform({ do: "move-option", set, code, by: -1 }, `${name} was moved up.`)}
        >
          ↑
        </Press>
        <Press
          label={`Move ${name} down`}
          disabled={index === last}
          onPress={() =>
            perform({ do: "move-option", set, code, by: 1 }, `${name} was moved down.`)
          }
        >
          ↓
        </Press>
        <Press
          label={`Remove ${name}`}
          disabled={last === 0}
          onPress={() => {
            perform({ do: "remove-option", set, code }, `${name} was removed.`);
            goTo(field(Math.max(0, index - 1)));
          }}
        >
          ✕
        </Press>
      </div>
      <More {...{ entry, option, name }} />
    </li>
  );
}

function Score({ entry, option }: { entry: ChoiceItem | MatrixItem; option: Option }) {
  const { perform } = useHands();
  return (
    <TypedField
      {...{
        id: `${entry.id}-score-${option.code}`,
        label: "Score, 0 to 100",
        type: "number",
        short: true,
      }}
      value={option.score === null ? "" : String(option.score)}
      onType={(text) => {
        const score = Number(text);
        const isScore = text !== "" && score >= 0 && score <= 100;
        if (text !== "" && !isScore) return;
        const patch = { score: isScore ? score : null };
        perform({ do: "set-option", set: entry.options, code: option.code, patch });
      }}
    />
  );
}

function More(props: { entry: ChoiceItem | MatrixItem; option: Option; name: string }) {
  const { entry, option, name } = props;
  const { perform } = useHands();
  const at = { do: "set-option", set: entry.options, code: option.code } as const;
  const marks = [
    option.counts_as === "dont_know" && "don’t know",
    option.counts_as === "prefer_not" && "prefer not to say",
    option.exclusive && "alone",
    option.other && "with own words",
  ].filter(Boolean);
  return (
    <Details
      summary={
        <>
          Code {option.code}
          {marks.length > 0 && `, ${marks.join(", ")}`}
          <span className="hidden"> of {name}</span>
        </>
      }
    >
      <ChosenField
        id={`${entry.id}-counts-${option.code}`}
        label="Counts as"
        value={option.counts_as ?? ""}
        onChoose={(value) => {
          const counts_as = value === "dont_know" || value === "prefer_not" ? value : null;
          perform({ ...at, patch: { counts_as } });
        }}
      >
        <option value="">An answer like the others</option>
        <option value="dont_know">Don’t know</option>
        <option value="prefer_not">Prefer not to say</option>
      </ChosenField>
      {entry.kind === "multiple" && (
        <Tick
          label="Goes with no other answer"
          checked={option.exclusive === true}
          onTick={(exclusive) => perform({ ...at, patch: { exclusive } })}
        />
      )}
      {entry.kind !== "matrix" && (
        <Tick
          label="Comes with a field for own words"
          checked={option.other === true}
          onTick={(other) => perform({ ...at, patch: { other } })}
        />
      )}
    </Details>
  );
}
