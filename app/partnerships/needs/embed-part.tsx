import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";

/** What shows a need elsewhere: a card for other websites, a poster for a wall. */
export function EmbedPart({ id, address, title }: { id: string; address: string; title: string }) {
  return (
    <Part id="elsewhere" title="Show it elsewhere" noPrint>
      <p className="row">
        <a href={`/admin/needs/${id}/poster`}>Poster with a code for the camera</a>
        <a href={`${address}/card`}>How the card looks</a>
      </p>
      <Details summary="A card for another website">
        <div className="stack">
          <p>
            Copy these lines into the page of a school, a library or a partner. The card sets no
            cookie, knows nobody, and always shows how far the need has come.
          </p>
          <pre>
            <code>{embedCode(address, title)}</code>
          </pre>
          <p className="soft">
            Add <code>?lang=es</code> behind <code>/card</code> for another language.
          </p>
        </div>
      </Details>
    </Part>
  );
}

/** The lines to copy; the title is a text of staff and is escaped as an attribute. */
export function embedCode(address: string, title: string): string {
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${address}/card" title="${name}" width="360" height="320" loading="lazy"></iframe>`;
}
