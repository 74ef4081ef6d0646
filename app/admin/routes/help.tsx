import { requireStaff } from "~/auth/require-staff.server";
import { RenderedText } from "~/plans/rendered-text";
import { notFound } from "~/platform/http.server";
import { PageHead } from "~/ui/parts/page-head";
import { linkedGuides, readGuide } from "../help/guide-text";
import { guidePictures, guides } from "../help/guides.server";
import type { Route } from "./+types/help";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Help" }];

const contents = "README";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  await requireStaff(request, context, "home.read");
  const name = params.guide ?? contents;
  const source = guides.get(name);
  if (source === undefined || params.guide === contents) notFound();
  const order = [contents, ...linkedGuides(guides.get(contents) ?? "")];
  const next = order[order.indexOf(name) + 1];
  const nextSource = next && guides.get(next);
  return {
    ...readGuide(source, guidePictures),
    isContents: name === contents,
    next: nextSource ? { name: next, title: readGuide(nextSource, guidePictures).title } : null,
  };
}

export default function Help({ loaderData: guide }: Route.ComponentProps) {
  const { title, html, headings, isContents, next } = guide;
  const parts = headings.filter(({ level }) => level === 2);
  return (
    <>
      <PageHead
        kicker={isContents ? undefined : <a href="/admin/help">How this works</a>}
        title={title}
      />
      {!isContents && parts.length > 1 && (
        <nav aria-label="On this page" className="no-print">
          <ul className="plain row">
            {parts.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <RenderedText html={html} lang="en" />
      {next && (
        <p>
          Next: <a href={`/admin/help/${next.name}`}>{next.title}</a>
        </p>
      )}
    </>
  );
}
