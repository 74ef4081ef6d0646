import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Facts } from "~/ui/parts/facts";
import { Part } from "~/ui/parts/part";
import { hoursOf, moneyOf } from "../touches/read-values";
import type { HandledGroup } from "./figures";
import { type Handling, hoursWords } from "./handling";

type HandlingPartProps = {
  all: Handling;
  groups: readonly { title: string; rows: readonly (HandledGroup & { name: string })[] }[];
  costCents: number;
  minutes: number;
  mayAnswer: boolean;
};

/** The fourth question: how long people waited, whether the promise was kept, whether it helped. */
export function HandlingPart({ all, groups, costCents, minutes, mayAnswer }: HandlingPartProps) {
  return (
    <Part id="handled" title="How was it handled?">
      <Facts
        facts={[
          { term: "Inquiries that came in", value: String(all.cases) },
          { term: "Half had a first answer within", value: medianWords(all) },
          { term: "Answered by the promised time", value: promiseWords(all) },
          { term: "Said that it helped", value: saidWords(all) },
          { term: "Hours of work, where noted", value: hoursOf(minutes) },
          { term: "Cost, where noted", value: `$${moneyOf(costCents)}` },
        ]}
      />
      <p className="hint">
        What fewer than 10 people said is not shown.{" "}
        {mayAnswer && <a href="/admin/inquiries">To the inquiries</a>}
      </p>
      {all.cases > 0 && (
        <Details summary="By audience, school and language">
          {groups.map(({ title, rows }) => (
            <DataTable
              key={title}
              caption={`Inquiries by ${title.toLowerCase()}`}
              label={`How inquiries were handled, by ${title.toLowerCase()}`}
              cards
              columns={[
                { key: "name", label: title },
                { key: "cases", label: "Inquiries", numeric: true },
                { key: "median", label: "Half answered within" },
                { key: "kept", label: "By the promised time" },
                { key: "said", label: "It helped" },
              ]}
              rows={rows.map(({ key, name, handling }) => ({
                key,
                cells: handling
                  ? [
                      name,
                      handling.cases,
                      medianWords(handling),
                      promiseWords(handling),
                      saidWords(handling),
                    ]
                  : [name],
                rest: handling ? undefined : "Not shown: a small group",
              }))}
            />
          ))}
        </Details>
      )}
    </Part>
  );
}

const medianWords = ({ medianHours }: Handling) =>
  medianHours === null ? "no answer yet" : hoursWords(medianHours);

const promiseWords = ({ promised }: Handling) =>
  promised.of === 0 ? "none due yet" : `${promised.kept} of ${promised.of}`;

const saidWords = ({ said }: Handling) =>
  said.of === 0 ? "not shown" : `${said.yes} of ${said.of}`;
