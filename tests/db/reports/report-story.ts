import { randomUUID } from "node:crypto";
import type { Prisma } from "~/platform/prisma/client";
import { addCommitment } from "~/reports/commitments/keep-commitment.server";
import { publishReport } from "~/reports/publish-report.server";
import { approveReport, submitReport } from "~/reports/review-report.server";
import { saveReportDraft } from "~/reports/save-report.server";
import type { ReleaseTable } from "~/scores/release/release";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { tables } from "../../unit/reports/support";
import { newStory, type Somebody } from "../campaigns/story";

export const text = {
  title: "What we heard",
  heard: "Families know more",
  willNotDo: "Wait. Why: the lease ends",
  next: "",
};

/** Long enough from now that it is not late in any test. */
export const promise = {
  ...{ what: "Train first.", ownerId: null, ownerName: "R. Okafor" },
  ...{ dueOn: "2099-05-31", goalId: null },
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
  const write = (about = releaseId) =>
    saveReportDraft(story.caller, waveId, { ...text, release: about }, new Date());
  /** Written, with a promise in it, sent on and approved. */
  const save = async (about = releaseId) => {
    const saved = await write(about);
    if (!saved.ok) return saved;
    const { reportId } = saved;
    const known = await story.db(({ db }) => db.commitment.count({ where: { reportId } }));
    if (known === 0) await addCommitment(story.caller, reportId, promise, new Date());
    await submitReport(story.caller, reportId, new Date());
    return approveReport(story.caller, reportId, new Date());
  };
  const report = async () => {
    const found = await story.db(({ db }) => db.report.findFirst({ where: { waveId } }));
    return found?.id ?? randomUUID();
  };
  const publish = async () => publishReport(story.caller, await report(), new Date());
  return { ...story, waveId, releaseId, release, write, save, report, publish };
}

export type ReportStory = Awaited<ReturnType<typeof closedWave>>;
