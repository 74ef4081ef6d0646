import { Details } from "~/ui/parts/details";
import { sectionHref } from "./section-href";

interface LanguagesProps {
  slug: string;
  sectionKey: string;
  language: string;
  languages: readonly { tag: string; name: string; words: string }[];
}

/** The same section in the other languages, with what each of them has of the whole plan. */
export function Languages(props: LanguagesProps) {
  const { slug, sectionKey, language, languages } = props;
  const current = languages.find(({ tag }) => tag === language);
  return (
    <div className="no-print">
      <Details summary={`In ${current?.name ?? language}: ${current?.words ?? ""}`}>
        <ul>
          {languages.map(({ tag, name, words }) => (
            <li key={tag}>
              <a
                href={sectionHref({ slug, key: sectionKey, language: tag })}
                aria-current={tag === language ? "page" : undefined}
              >
                <span lang={tag}>{name}</span>
              </a>{" "}
              <span className="soft">{words}</span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
