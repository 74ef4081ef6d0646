import type { ReactNode } from "react";
import { HatchPattern } from "../charts/hatch";
import { ErrorWord } from "../fields/error-word";
import type { NavLink } from "../links";
import type { Room } from "../rooms";
import { Brand } from "./brand";
import { Foot, type FootProps } from "./foot";
import type { FrameWords } from "./frame-words";
import { Nav } from "./nav";
import { SignOut, type SignOutProps } from "./sign-out";

export interface RoomLink {
  room: Room;
  href: string;
  label: string;
}

interface StaffFrameProps {
  district: { name: string; href: string };
  rooms: readonly RoomLink[];
  /** The room this page belongs to; none on the home page. */
  here?: Room | undefined;
  /** Pages inside the room. */
  nav?: readonly NavLink[] | undefined;
  who: string;
  signOut: SignOutProps;
  foot: FootProps;
  words: Omit<FrameWords, "languages"> & { rooms: string };
  children: ReactNode;
}

/** A staff page: an inked bar, so that nobody takes it for what the public sees. */
export function StaffFrame(props: StaffFrameProps) {
  const { district, here, nav = [], who, signOut, foot, words, children } = props;
  return (
    <ErrorWord value={words.error}>
      <HatchPattern />
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="bar">
        <div className="page">
          <Brand name={district.name} href={district.href} here={here} />
          <Rooms label={words.rooms} rooms={props.rooms} here={here} />
          <div className="who">
            {who} <SignOut {...signOut} />
          </div>
        </div>
      </header>
      <main className="page stack" id="main">
        <Nav label={words.nav} links={nav} className="subnav" />
        {children}
      </main>
      <Foot {...foot} />
    </ErrorWord>
  );
}

function Rooms({
  label,
  rooms,
  here,
}: {
  label: string;
  rooms: readonly RoomLink[];
  here?: Room | undefined;
}) {
  return (
    <nav aria-label={label}>
      <ul className="rooms">
        {rooms.map(({ room, href, label }) => (
          <li key={room}>
            <a href={href} aria-current={room === here ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
