import { useEffect, useState } from "react";
import type { SurveyDefinition } from "../../survey";
import { findWork, forgetFoundWork, type KeptWork } from "../kept-draft";
import { useHands } from "./context";
import { ConflictNote, KeptNote } from "./notes";
import type { Saving } from "./use-saving";

interface UnsavedProps {
  id: string;
  draft: SurveyDefinition;
  revision: string;
  saving: Saving;
}

/** What is not saved and waits for somebody to decide: work found in this browser, or a conflict. */
export function Unsaved({ id, draft, revision, saving }: UnsavedProps) {
  const { perform } = useHands();
  const [found, setFound] = useState<KeptWork | null>(null);
  useEffect(() => setFound(findWork(id, draft)), [id, draft]);
  const decided = () => {
    forgetFoundWork(id);
    setFound(null);
  };
  const { state, decide } = saving;
  return (
    <>
      {found && (
        <KeptNote
          work={found}
          isOlder={found.revision !== revision}
          take={() => {
            perform({ do: "replace", with: found.draft }, "Your work was put back.");
            decided();
          }}
          leave={decided}
        />
      )}
      {state.kind === "conflict" && (
        <ConflictNote
          current={state.current}
          keepMine={() => decide(state.current, null)}
          takeTheirs={() => {
            decide(state.current, state.current.draft);
            perform({ do: "replace", with: state.current.draft }, "Their survey was taken.");
          }}
        />
      )}
    </>
  );
}
