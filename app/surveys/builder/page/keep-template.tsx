import { useState } from "react";
import { z } from "zod";
import { Details } from "~/ui/parts/details";
import type { Pick } from "../insert";
import { templateOf } from "../template-of";
import { useDesk } from "./context";
import { Press, TypedField } from "./typed-field";

interface KeepTemplateProps {
  id: string;
  pick: Exclude<Pick, "all">;
  name: string;
}

/** Keeps a question or a section for every survey of the district. */
export function KeepTemplate({ id, pick, name }: KeepTemplateProps) {
  const { survey } = useDesk();
  const [typed, setTyped] = useState(name);
  const [says, setSays] = useState("");
  const keep = async () => {
    setSays("Keeping it…");
    setSays(await post(typed.trim(), templateOf(survey, pick, typed.trim())));
  };
  return (
    <Details summary="Keep as a template">
      <div className="stack">
        <TypedField
          {...{
            id: `${id}-template`,
            label: "Name of the template",
            value: typed,
            onType: setTyped,
          }}
          maxLength={200}
        />
        <Press disabled={typed.trim() === ""} onPress={keep}>
          Keep it for all surveys
        </Press>
        <p role="status">{says}</p>
      </div>
    </Details>
  );
}

async function post(name: string, definition: unknown): Promise<string> {
  const response = await fetch("/admin/surveys/templates.json", {
    ...{ method: "POST", redirect: "manual" },
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name, definition }),
  }).catch(() => null);
  if (!response || response.type === "opaqueredirect") {
    return "Not kept: there is no connection, or you are signed out.";
  }
  if (response.ok) return "Kept. It is in the question bank when this page is next opened.";
  const answer = z
    .object({ message: z.string() })
    .safeParse(await response.json().catch(() => null));
  return `Not kept: ${answer.data?.message ?? "something went wrong."}`;
}
