import { useState } from "react";
import type { Condition } from "../../condition";
import { type Item, isChoice } from "../../item";
import { optionsOf } from "../../survey";
import { showText } from "../../texts";
import { type PartForm, partOf, testsFor, testWords } from "../condition-form";
import { shortWords } from "../condition-words";
import { itemsBefore } from "../earlier";
import { useDesk } from "./context";
import { ChosenField, Press, Tick, TypedField } from "./typed-field";

const blank: PartForm = { test: "answered", codes: [], from: "", to: "" };

/** Puts one part of a condition together: a question that comes before, and what its answer must be. */
export function ConditionPart({ id, onAdd }: { id: string; onAdd: (part: Condition) => void }) {
  const { survey, language } = useDesk();
  const [chosen, setChosen] = useState("");
  const [form, setForm] = useState(blank);
  const earlier = itemsBefore(survey, id);
  const item = earlier.find((one) => one.id === chosen);
  const part = item && partOf(item, form);
  const look = (next: string) => {
    const found = earlier.find((one) => one.id === next);
    setChosen(next);
    setForm({ ...blank, test: found ? (testsFor(found)[0] ?? "answered") : "answered" });
  };
  if (earlier.length === 0) {
    return <p className="soft">Nothing is asked before it, so there is nothing to look at.</p>;
  }
  return (
    <div className="stack">
      <ChosenField
        {...{ id: `${id}-look-at`, label: "Look at the answer to", value: item ? chosen : "" }}
        onChoose={look}
      >
        <option value="">Choose an earlier question</option>
        {earlier.map((one) => (
          <option key={one.id} value={one.id}>
            {one.id}: {shortWords(one.text, language)}
          </option>
        ))}
      </ChosenField>
      {item && <Tested {...{ id, item, form, setForm }} />}
      {item && (
        <Press
          disabled={!part}
          onPress={() => {
            if (!part) return;
            onAdd(part);
            look("");
          }}
        >
          Add this condition
        </Press>
      )}
    </div>
  );
}

interface TestedProps {
  id: string;
  item: Item;
  form: PartForm;
  setForm: (form: PartForm) => void;
}

function Tested({ id, item, form, setForm }: TestedProps) {
  const tests = testsFor(item);
  const type = item.kind === "date" ? "date" : "number";
  return (
    <>
      <ChosenField
        {...{ id: `${id}-test`, label: "Shown if that answer", value: form.test }}
        onChoose={(value) => {
          const test = tests.find((one) => one === value);
          if (test) setForm({ ...form, test });
        }}
      >
        {tests.map((test) => (
          <option key={test} value={test}>
            {testWords[test]}
          </option>
        ))}
      </ChosenField>
      {(form.test === "is" || form.test === "is-not") && <Codes {...{ item, form, setForm }} />}
      {form.test === "within" && (
        <div className="row">
          {(["from", "to"] as const).map((end) => (
            <TypedField
              key={end}
              {...{ id: `${id}-${end}`, type, short: type === "number", value: form[end] }}
              label={end === "from" ? "At least" : "At most"}
              onType={(value) => setForm({ ...form, [end]: value })}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Codes({ item, form, setForm }: Omit<TestedProps, "id">) {
  const { survey, language } = useDesk();
  const options = isChoice(item) ? optionsOf(survey, item) : [];
  return (
    <fieldset>
      <legend>Answers</legend>
      {options.map(({ code, label }) => (
        <Tick
          key={code}
          label={showText(label, language, "en").text || `Code ${code}`}
          checked={form.codes.includes(code)}
          onTick={(on) => {
            const others = form.codes.filter((one) => one !== code);
            setForm({ ...form, codes: on ? [...others, code] : others });
          }}
        />
      ))}
    </fieldset>
  );
}
