import type { ReactNode } from "react";
import { HatchPattern } from "../charts/hatch";
import { ErrorWord } from "../fields/error-word";
import type { LanguageLink, NavLink } from "../links";
import type { Room } from "../rooms";
import { Brand } from "./brand";
import { Chain, type ChainProps } from "./chain";
import { Foot, type FootProps } from "./foot";
import type { FrameWords } from "./frame-words";
import { Languages } from "./languages";
import { Nav } from "./nav";

interface PublicFrameProps {
  district: { name: string; href: string };
  room?: Room | undefined;
  nav: readonly NavLink[];
  languages?: readonly LanguageLink[] | undefined;
  chain?: ChainProps | undefined;
  foot: FootProps;
  words: FrameWords;
  /** The column of a form or a receipt. */
  narrow?: boolean | undefined;
  children: ReactNode;
}

/** A public page: a letterhead on paper. */
export function PublicFrame(props: PublicFrameProps) {
  const { district, room, nav, languages = [], chain, foot, words, narrow, children } = props;
  // Where nothing stands beside the form, head and foot keep to its column.
  const alone = narrow === true && nav.length === 0;
  return (
    <ErrorWord value={words.error}>
      <HatchPattern />
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="head">
        <div className={alone ? "page is-form" : "page"}>
          <Brand name={district.name} href={district.href} here={room} />
          <Nav label={words.nav} links={nav} />
          <Languages label={words.languages} links={languages} />
        </div>
      </header>
      <main className={narrow ? "page is-form stack" : "page stack"} id="main">
        {children}
        {chain && <Chain {...chain} />}
      </main>
      <Foot {...foot} narrow={alone} />
    </ErrorWord>
  );
}
