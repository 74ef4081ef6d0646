import { Button } from "~/ui/fields/button";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import type { Quote } from "../comments/comment";

type Left = {
  id: string;
  text: string;
  language: string;
  textLanguage: string;
  version: number;
  section: string;
  quote: Quote | null;
  suggestion: { section: string; quote: Quote | null } | null;
};

interface LeftCommentsProps {
  slug: string;
  /** The version that left them. */
  number: number;
  left: readonly Left[];
  mayEdit: boolean;
}

/** Comments that a version left, the words they were about beside those that may be meant now. */
export function LeftComments({ slug, number, left, mayEdit }: LeftCommentsProps) {
  return left.map((comment) => (
    <article key={comment.id} className="part stack" aria-labelledby={`left-${comment.id}`}>
      <h2 id={`left-${comment.id}`}>{comment.section}</h2>
      <p lang={comment.language} dir="auto">
        {comment.text}
      </p>
      <div className="split">
        <div className="stack">
          <h3>Version {comment.version}, where it was written</h3>
          <Quoted quote={comment.quote} language={comment.textLanguage} />
        </div>
        <div className="stack">
          <h3>Version {number}</h3>
          {comment.suggestion ? (
            <>
              <p className="hint">{comment.suggestion.section}</p>
              <Quoted quote={comment.suggestion.quote} language={comment.textLanguage} />
              {mayEdit && (
                <form method="post" action={`/admin/plans/${slug}/comments/${comment.id}/anchor`}>
                  <HiddenInputs values={{ version: String(number) }} />
                  <Button look="quiet" small>
                    It belongs here
                  </Button>
                </form>
              )}
            </>
          ) : (
            <p>No words here are like them. It stays with its version.</p>
          )}
        </div>
      </div>
    </article>
  ));
}

/** A word of which only the end or the beginning is there. */
const CUT_BEFORE = /^\S{0,20}\s/;
const CUT_AFTER = /\s\S{0,20}$/;

function Quoted({ quote, language }: { quote: Quote | null; language: string }) {
  if (!quote) return <p>The whole section.</p>;
  return (
    <blockquote lang={language} dir="auto">
      {quote.prefix && `… ${quote.prefix.replace(CUT_BEFORE, "")}`}
      <mark>{quote.exact}</mark>
      {quote.suffix && `${quote.suffix.replace(CUT_AFTER, "")} …`}
    </blockquote>
  );
}
