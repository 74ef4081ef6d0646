import { ROOMS, type Room } from "../rooms";

interface MarkProps {
  /** The room this page belongs to: its arc is bold. */
  here?: Room | undefined;
}

/** The mark: a circle of five arcs, one a room. Decoration beside the district's name. */
export function Mark({ here }: MarkProps) {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      {ROOMS.map((room, index) => (
        <circle
          key={room}
          className={room === here ? "here" : undefined}
          cx="20"
          cy="20"
          r="15.915"
          strokeDasharray="15 85"
          transform={`rotate(${index * 72 - 81} 20 20)`}
        />
      ))}
    </svg>
  );
}
