import { useEffect, useRef, useState } from "react";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RenderedText } from "../rendered-text";
import { ConflictNote } from "./conflict-note";
import { KeptNote } from "./kept-note";
import { findKeptText, forgetText, type TypedText } from "./kept-text";
import type { Current } from "./post-text";
import { saveWords } from "./save-words";
import { type EditedSection, SectionFields } from "./section-fields";
import { sectionHref } from "./section-href";
import { Toolbar } from "./toolbar";
import { isSameText, readTyped, writeTyped } from "./typed-form";
import { useAutosave } from "./use-autosave";
import { usePreview } from "./use-preview";

interface SectionEditorProps {
  section: EditedSection & { html: string };
  /** What a save or preview without script answered. */
  answer?:
    | {
        errors: Record<string, string>;
        values: Record<string, string>;
        html?: string;
        current?: Current;
      }
    | undefined;
}

/** A plain form; where script runs it saves by itself, shows what readers will see, and has a toolbar. */
export function SectionEditor({ section, answer }: SectionEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const href = sectionHref(section, "/text");
  const { state, typed, save } = useAutosave(form, href);
  const preview = usePreview(
    form,
    sectionHref(section, "/rendering"),
    answer?.html ?? section.html,
  );
  const [isLive, setIsLive] = useState(false);
  const [kept, setKept] = useState<TypedText | null>(null);
  useEffect(() => {
    const found = findKeptText(href);
    if (found && form.current && !isSameText(found, readTyped(form.current))) setKept(found);
    area.current = form.current?.querySelector("textarea") ?? null;
    setIsLive(true);
  }, [href]);
  const onInput = () => {
    typed();
    preview.typed();
  };
  const take = (text: Partial<TypedText>) => {
    if (form.current) writeTyped(form.current, text);
    onInput();
  };
  const current = state.kind === "conflict" ? state.current : answer?.current;
  return (
    <div className="stack">
      <ErrorSummary title="Nothing is saved yet" errors={answer?.errors ?? {}} />
      {kept && (
        <KeptNote
          take={() => {
            take(kept);
            setKept(null);
          }}
          leave={() => {
            forgetText(href);
            setKept(null);
          }}
        />
      )}
      {current && (
        <ConflictNote
          current={current}
          isLive={isLive}
          keepMine={() => {
            take({ revision: String(current.revision) });
            save();
          }}
          takeTheirs={() => {
            take({ ...current, revision: String(current.revision) });
            save();
          }}
        />
      )}
      <div className="split">
        <SectionFields
          {...{ formRef: form, section, answer, onInput }}
          status={saveWords(state, section.saved)}
          tools={
            isLive && <Toolbar area={area} uploads={`/admin/plans/${section.slug}/images.json`} />
          }
        />
        <section aria-labelledby="preview" className="stack">
          <h2 id="preview">As readers see it</h2>
          <RenderedText html={preview.html} lang={section.language} />
        </section>
      </div>
    </div>
  );
}
