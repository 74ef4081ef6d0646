import { data } from "react-router";
import { notFound } from "~/platform/http.server";
import { PageHead } from "~/ui/parts/page-head";
import { ERROR_WORDS, errorText } from "../error-words/catalogue";
import type { Route } from "./+types/no-public-page";

export const handle = { languages: Object.keys(ERROR_WORDS) };

/** A mistyped address of a district: its pages stand around, to go on from. */
export const loader = () => data(null, { status: 404 });
export const action = () => notFound();

export default function NoPublicPage({ matches }: Route.ComponentProps) {
  const [, { loaderData: district }] = matches;
  const { lang, name, slug } = district;
  const text = errorText(lang, { status: 404, detail: null });
  return (
    <>
      <title>{`${text.word}: ${name}`}</title>
      <PageHead
        kicker={
          <>
            {text.word} <span className="num">404</span>
          </>
        }
        title={text.title}
        lede={text.happened}
      />
      <p>{text.todo}</p>
      <p>
        <a href={`/d/${slug}?lang=${lang}`}>{name}</a>
      </p>
    </>
  );
}
