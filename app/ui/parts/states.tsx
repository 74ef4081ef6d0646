import type { ReactNode } from "react";
import type { Room } from "../rooms";

export interface RoomSays {
  room: Room;
  label: string;
  text: ReactNode;
}

interface StatesProps {
  rooms: readonly RoomSays[];
  /** The room to go to next. */
  here?: Room | undefined;
}

/** Where each of the five rooms stands, in words; its ids are where the ring's links may lead. */
export function States({ rooms, here }: StatesProps) {
  return (
    <ol className="plain states">
      {rooms.map(({ room, label, text }) => (
        <li key={room} id={room} className={room === here ? "here" : undefined}>
          <b>{label}</b> <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
