import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getHouse } from "./house-file";

/** What the journey leaves behind for the files that look at it: addresses only. */
export type Story = {
  district: string;
  schoolPath: string;
  importPath: string;
  surveyPath: string;
  wavePath: string;
  openWavePath: string;
  campaignPath: string;
  /** Somebody's link of the wave that closed and was reported, who answered it. */
  answeredLink: string;
  /** Somebody's link of the wave that is open, not answered. */
  openLink: string;
  feedbackLink: string;
  loginLink: string;
  unsubscribeLink: string;
  /** The report that was published, and its promise. */
  reportPath: string;
  commitmentPath: string;
  /** A report on the plan that is being written, told with the plan. */
  draftReportPath?: string;
  draftCommitmentPath?: string;
  memberPath: string;
  /** A wave whose reminders go by a rule, told after the loop's. */
  remindedWavePath?: string;
  /** Of the other doors, told after the loop's. */
  openSlug?: string;
  entryPath?: string;
  /** An address that a mail came back from, told after the loop. */
  addressPath?: string;
  /** Of reaching people: a touch, a file that waits, a case with its mailed link, and words to answer it. */
  touchPath?: string;
  touchImportPath?: string;
  inquiryPath?: string;
  inquiryLink?: string;
  answerTemplatePath?: string;
  /** A mailing that is being written. */
  mailingPath?: string;
  /** Of partnering: a need on the board, and a partner who agreed to be named. */
  needPath?: string;
  partnerPath?: string;
  /** An offer that was thanked for, its mailed link, and a need of volunteers with a time. */
  pledgePath?: string;
  pledgeLink?: string;
  volunteerNeedPath?: string;
  /** Of the plan's journey, which is told after the loop's. */
  personalLink?: string;
  commentPath?: string;
  sectionPath?: string;
  goalPath?: string;
  milestonePath?: string;
  /** Of what people wrote, told after both. */
  textPath?: string;
  themePath?: string;
  /** Of the next year's file, told last: two people, and a file whose columns were told and that waits. */
  personPath?: string;
  otherPersonPath?: string;
  toldImportPath?: string;
};

const file = () => join(getHouse().folder, "story.json");

export const keepStory = (story: Story) => writeFile(file(), JSON.stringify(story));

export async function readStory(): Promise<Story> {
  return JSON.parse(await readFile(file(), "utf8")) as Story;
}

/** The cookies of one browser of the journey, to go on in it. */
export function browserFile(who: "leader" | "parent"): string {
  return join(getHouse().folder, `${who}.json`);
}
