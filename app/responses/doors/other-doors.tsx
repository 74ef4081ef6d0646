import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import type { OtherDoors } from "./load-other-doors.server";

interface OtherDoorsProps {
  waveId: string;
  doors: OtherDoors;
  isClosed: boolean;
}

/** The ways into a wave besides the mailed link, and how many came by each. */
export function OtherDoorsPart({ waveId, doors, isClosed }: OtherDoorsProps) {
  const here = `/admin/waves/${waveId}`;
  const entries = [
    {
      key: "open",
      title: <a href={`${here}/open-link`}>Open link and poster</a>,
      text: `${openWords(doors)} These answers are counted apart and move no score.`,
      isShown: true,
    },
    {
      key: "letters",
      title: <a href={`${here}/letters`}>Letters on paper</a>,
      text: "Each with the person’s link and code, for a window envelope.",
      isShown: doors.may.letters && !isClosed,
    },
    {
      key: "paper",
      title: doors.may.enter ? (
        <a href={`${here}/entries`}>Forms on paper</a>
      ) : (
        <a href={`${here}/paper-form`}>The form on paper</a>
      ),
      text: paperWords(doors),
      isShown: true,
    },
    {
      key: "phone",
      title: <a href={`${here}/interviews`}>Interviews by phone</a>,
      text: `${number(doors.phone)} answered by phone.`,
      isShown: doors.may.enter,
    },
  ];
  return (
    <Part id="doors" title="Other ways to answer">
      <Entries entries={entries.filter(({ isShown }) => isShown)} />
    </Part>
  );
}

const number = (count: number) => count.toLocaleString("en");

function openWords({ isLinkOpen, unverified, verified }: OtherDoors): string {
  const state = isLinkOpen ? "Open." : "Not open.";
  return unverified + verified === 0
    ? state
    : `${state} ${number(unverified)} not verified, ${number(verified)} verified by mail.`;
}

function paperWords({ paper, waiting }: OtherDoors): string {
  const stored = `${number(paper)} came on paper.`;
  return waiting === 0
    ? stored
    : `${stored} ${number(waiting)} ${waiting === 1 ? "is" : "are"} typed in once and ${waiting === 1 ? "waits" : "wait"} for the second time.`;
}
