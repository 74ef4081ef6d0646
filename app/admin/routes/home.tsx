import { requireStaff } from "~/auth/require-staff.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { Ring, type RingRoom } from "~/ui/charts/ring";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { States } from "~/ui/parts/states";
import { ROOMS, type Room } from "~/ui/rooms";
import { loadStanding } from "../home/load-standing.server";
import { loadWaiting } from "../home/load-waiting.server";
import { MeasuresPart } from "../home/measures-part";
import { OverTimePart } from "../home/over-time-part";
import { UnheardPart } from "../home/unheard-part";
import { WaitingPart } from "../home/waiting-part";
import { loadHome } from "../load-home.server";
import { currentWave, nextStep } from "../loop";
import { roomStates } from "../room-states";
import { roomLinks, roomWords } from "../rooms";
import { type Say, stepWords, underMiddle } from "../step-words";
import type { Route } from "./+types/home";

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Home: ${loaderData?.district ?? "Full Circle"}` },
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "home.read");
  const now = staff.services.clock();
  const { timezone, district_name } = staff.session;
  const home = await loadHome(staff, now);
  const say = sayIn(timezone);
  const step = nextStep(home, now);
  const words = stepWords(step, say, now);
  const { action } = words;
  const states = roomStates(home, say, now);
  const links = new Map(roomLinks(staff.may).map(({ room, href }) => [room, href]));
  const wave = currentWave(home.waves, now);
  return {
    district: district_name,
    today: formatDay(now, timezone),
    mailPaused: home.mailPaused,
    mayCheckMail: staff.may("district.edit"),
    step: { ...words, action: action && staff.may(action.permission) ? action : null },
    over: wave ? `Wave ${wave.number}` : "Next",
    under: underMiddle(step, home, say),
    rooms: ROOMS.map((room) => ({ room, href: links.get(room), ...states[room] })),
    isSettingUp:
      staff.may("district.edit") && home.waves.every(({ invitedAt }) => invitedAt === null),
    waiting: await loadWaiting(staff, now),
    standing:
      home.people === 0 ? null : await loadStanding(staff, home.waves, home.promiseDays, now),
  };
}

function sayIn(timeZone: string): Say {
  const short = new Intl.DateTimeFormat("en", { month: "long", day: "numeric", timeZone });
  return {
    timeZone,
    day: (date) => formatDay(date, timeZone),
    shortDay: (date) => short.format(date),
    moment: (date) => formatMoment(date, timeZone),
  };
}

export default function Home({ loaderData: home }: Route.ComponentProps) {
  const { step, standing } = home;
  return (
    <>
      {home.mailPaused && (
        <Note look="heed">
          <p>
            Mail is paused: this system was restored from a backup. Nothing goes out until an admin
            has read{" "}
            {home.mayCheckMail ? (
              <a href="/admin/mail-check">what was sent before</a>
            ) : (
              "what was sent before"
            )}
            .
          </p>
        </Note>
      )}
      <div className="split is-level">
        <Ring
          name="The circle of five rooms"
          rooms={ringRooms(home)}
          middle={{ over: home.over, main: step.short, under: home.under }}
        />
        <div className="stack">
          <PageHead kicker={home.today} title={step.title} lede={step.lede}>
            {step.action && <Button href={step.action.href}>{step.action.label}</Button>}
            {home.isSettingUp && <a href="/admin/start">The whole set-up, step by step</a>}
          </PageHead>
          <States
            here={step.room}
            rooms={home.rooms.map(({ room, text }) => ({ room, label: roomWords[room], text }))}
          />
        </div>
      </div>
      <WaitingPart {...home.waiting} />
      {standing && (
        <>
          <UnheardPart {...standing.unheard} />
          <MeasuresPart measures={standing.measures} maySetGoals={standing.maySetGoals} />
          <OverTimePart {...standing} />
        </>
      )}
    </>
  );
}

/** A room that is not open yet leads to the words about it on this page. */
function ringRooms({ rooms, step }: Route.ComponentProps["loaderData"]): Record<Room, RingRoom> {
  const entries = rooms.map(({ room, href, state, under, text }): [Room, RingRoom] => {
    const isHere = room === step.room;
    return [
      room,
      {
        href: href ?? `#${room}`,
        label: roomWords[room],
        under: isHere ? "do this next" : under,
        title: `${roomWords[room]}: ${text}`,
        state: isHere ? "here" : state,
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Room, RingRoom>;
}
