import { type RefObject, useRef, useState } from "react";
import { applyEdit } from "./apply-edit";
import { block } from "./toolbar-edit";

interface PictureButtonProps {
  area: RefObject<HTMLTextAreaElement | null>;
  uploads: string;
}

/** Uploads a picture with its alternative text and puts it where the caret is. */
export function PictureButton({ area, uploads }: PictureButtonProps) {
  const file = useRef<HTMLInputElement>(null);
  const alt = useRef<HTMLInputElement>(null);
  const [says, setSays] = useState("");
  const upload = async () => {
    const form = new FormData();
    const chosen = file.current?.files?.[0];
    if (chosen) form.set("file", chosen);
    form.set("alt", alt.current?.value ?? "");
    setSays("Uploading…");
    const answer = await sendPicture(uploads, form);
    setSays(answer.message);
    if (!answer.markdown || !area.current) return;
    const { value: text, selectionEnd: to } = area.current;
    applyEdit(area.current, block(answer.markdown, { text, to }));
  };
  return (
    <details className="picture">
      <summary>Picture</summary>
      <div className="stack">
        <div className="field">
          <label htmlFor="picture-file">Picture (PNG, JPEG, WebP or GIF, at most 2 MB)</label>
          <input
            ref={file}
            id="picture-file"
            className="input is-file"
            type="file"
            accept="image/png,image/jpeg,image/webp,image/gif"
          />
        </div>
        <div className="field">
          <label htmlFor="picture-alt">What it shows, for those who cannot see it</label>
          <input ref={alt} id="picture-alt" className="input" type="text" maxLength={500} />
        </div>
        <button type="button" className="button quiet small" onClick={upload}>
          Put it in the text
        </button>
        <p role="status">{says}</p>
      </div>
    </details>
  );
}

type Sent = { message: string; markdown?: string };

async function sendPicture(uploads: string, body: FormData): Promise<Sent> {
  const response = await fetch(uploads, { method: "POST", body, redirect: "manual" }).catch(
    () => null,
  );
  if (!response || response.type === "opaqueredirect") {
    return { message: "It could not be uploaded: no connection, or you are signed out." };
  }
  return (await response.json().catch(() => ({ message: "It could not be uploaded." }))) as Sent;
}
