import type { Prisma } from "~/platform/prisma/client";
import { publishReport } from "~/reports/publish-report.server";
import { saveReportDraft } from "~/reports/save-report.server";
import type { ReleaseTable } from "~/scores/release/release";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { tables } from "../../unit/reports/support";
import { newStory, type Somebody } from "../campaigns/story";

export const text = {
  title: "What we heard",
  heard: "Families know more",
  willDo: "Train first. Who: R. Okafor. By: May",
  willNotDo: "Wait. Why: the lease ends",
};

/** A closed wave that asked these people, with a draft release. */
export async function closedWave(people: readonly Somebody[]) {
  const story = await newStory();
  const { districtId } = story;
  const definition = standardSurvey() as Prisma.InputJsonObject;
  const version = await story.db(async ({ db }) => {
    await db.survey.updateMany({ data: { draft: definition } });
    return db.surveyVersion.create({
      data: { districtId, surveyId: story.surveyId, number: 2, definition, publishedBy: "test" },
    });
  });
  await story.addPeople(people);
  const waveId = await story.addWave();
  await story.db(({ db }) => db.wave.updateMany({ data: { versionId: version.id } }));
  await story.invite(waveId);
  const release = async (number: number, of: readonly ReleaseTable[] = tables) =>
    story.db(async ({ db }) => {
      const json = of as unknown as Prisma.InputJsonArray;
      const data = { districtId, waveId, number, tables: json, method: {}, basis: [] };
      return (await db.release.create({ data, select: { id: true } })).id;
    });
  const releaseId = await release(1);
  await story.db(({ db }) => db.wave.updateMany({ data: { closedAt: new Date() } }));
  const save = (about = releaseId) =>
    saveReportDraft(story.caller, waveId, { ...text, release: about }, new Date());
  const publish = () => publishReport(story.caller, waveId, new Date());
  return { ...story, waveId, releaseId, release, save, publish };
}

export type ReportStory = Awaited<ReturnType<typeof closedWave>>;
