/** The user guide of docs/guide, as it was when the pages were built. */
const texts = import.meta.glob<string>("/docs/guide/*.md", {
  eager: true,
  query: "?raw",
  import: "default",
});
const pictures = import.meta.glob<string>("/docs/guide/pictures/*.webp", {
  eager: true,
  query: "?url",
  import: "default",
});

/** A guide's Markdown by the name of its file, such as `people`. */
export const guides: ReadonlyMap<string, string> = byName(texts);

/** Where each picture is served, by the name of its file, such as `people`. */
export const guidePictures: ReadonlyMap<string, string> = byName(pictures);

function byName(files: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(files).map(([path, value]) => [path.replace(/^.*\/|\.\w+$/g, ""), value]),
  );
}
