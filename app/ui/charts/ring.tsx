import { ROOMS, type Room } from "../rooms";
import { ChartTable, type ChartTableWords } from "./chart-table";
import { RING_SIZE, segmentPath, segmentText } from "./ring-shape";

/** Done is filled, open is running, here is to be done next, none has not begun. */
export type RingState = "done" | "open" | "here" | "none";

export interface RingRoom {
  href: string;
  label: string;
  /** Two or three words under the name: "4 to answer". */
  under: string;
  /** The room's state in a sentence: "Plan: draft 3 is open, 4 comments wait for an answer". */
  title: string;
  state: RingState;
}

interface RingProps {
  /** Names the picture. */
  name: string;
  rooms: Readonly<Record<Room, RingRoom>>;
  /** What to do next: over, in and under the middle. */
  middle: { over: string; main: string; under: string };
  /** Left out where `States` beside the ring says the same. */
  table?: (ChartTableWords & { room: string; state: string }) | undefined;
}

/** The circle of the five rooms: where the district stands on it and what to do next. */
export function Ring({ name, rooms, middle, table }: RingProps) {
  return (
    <div className="ring">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture has no element */}
      <svg viewBox={`0 0 ${RING_SIZE} ${RING_SIZE}`} role="group" aria-label={name}>
        {ROOMS.map((room, index) => (
          <Segment key={room} index={index} room={rooms[room]} />
        ))}
        <text className="midsub" x="210" y="192">
          {middle.over}
        </text>
        <text className="mid" x="210" y="222">
          {middle.main}
        </text>
        <text className="midsub" x="210" y="247">
          {middle.under}
        </text>
      </svg>
      {table && (
        <ChartTable
          words={table}
          columns={[
            { key: "room", label: table.room },
            { key: "state", label: table.state },
          ]}
          rows={ROOMS.map((room) => ({ key: room, cells: [rooms[room].label, rooms[room].title] }))}
        />
      )}
    </div>
  );
}

function Segment({ index, room }: { index: number; room: RingRoom }) {
  const { name, under } = segmentText(index);
  return (
    <a href={room.href} className={`is-${room.state}`}>
      <title>{room.title}</title>
      <path className="seg" d={segmentPath(index)} strokeLinejoin="round" />
      <text {...name}>{room.label}</text>
      <text className="sub" {...under}>
        {room.under}
      </text>
    </a>
  );
}
