import { type Caller, transaction } from "~/platform/scope.server";
import { findWaveRelease, type Release } from "~/scores/release/read-release.server";
import { findWave, type WaveRow } from "~/surveys/get-wave.server";
import { waveState } from "~/surveys/wave";
import { findReportOn, type ReportRow } from "./report.db.server";

/** A wave on its way to being reported: `release` is the one a report of it would be about. */
export type ReportedWave = {
  wave: WaveRow;
  isClosed: boolean;
  release: Release | null;
  report: ReportRow | null;
};

export async function findReportedWave(
  caller: Caller,
  waveId: string,
  now: Date,
): Promise<ReportedWave | null> {
  return transaction(caller, async (scope) => {
    const wave = await findWave(scope, waveId);
    if (!wave) return null;
    return {
      wave,
      isClosed: waveState(wave, now) === "closed",
      release: await findReportRelease(scope, waveId),
      report: await findReportOn(scope, { waveId }),
    };
  });
}

/** What is published stays what people read; only before that the latest draft counts. */
export async function findReportRelease(caller: Caller, waveId: string): Promise<Release | null> {
  return (await findWaveRelease(caller, waveId, "published")) ?? findWaveRelease(caller, waveId);
}

export type ReportRefusal =
  | "no_such_wave"
  | "not_closed"
  | "no_release"
  | "no_version"
  | "published"
  | "no_report"
  | "not_in_review"
  | "not_approved"
  | "no_commitment"
  | "stale";

export type ReportDone = { ok: true; reportId: string } | { ok: false; reason: ReportRefusal };
