import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { publishReport } from "~/reports/publish-report.server";
import { saveReportDraft } from "~/reports/save-report.server";
import { findWaveRelease } from "~/scores/release/read-release.server";

const text = {
  title: "What we heard in the first survey, and what we will do",
  heard: [
    "Most families know little of how learning technology is paid for.",
    "Staff want time to try tools before they are bought.",
    "Several hundred families have no dependable connection in the evening.",
  ].join("\n"),
  willDo: [
    "Publish what every program costs, school by school. Who: Office of Technology. By: March 2027.",
    "Four afternoons a year for trying tools together. Who: Office of Instruction. By: January 2027.",
    "Lend hotspots for as long as a laptop is lent. Who: school lending desks. By: August 2027.",
  ].join("\n"),
  willNotDo: "Tablets for kindergarten: the research we read does not support it.",
};

/** The leader's report on the first wave, published with its results. */
export async function writeSpringReport(caller: Caller, services: Services, waveId: string) {
  const release = (await findWaveRelease(caller, waveId))?.id ?? "";
  const written = await saveReportDraft(caller, waveId, { ...text, release }, services.clock());
  if (!written.ok) throw new Error(`The sample's report was refused: ${written.reason}`);
  const published = await publishReport(caller, waveId, services.clock());
  if (!published.ok) throw new Error(`The sample's report was not published: ${published.reason}`);
}
