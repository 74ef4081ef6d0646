import { getDistrict } from "~/districts/get-district.server";
import { findPlanVersion } from "~/plans/find-plan-version.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { PRIVACY_MODES } from "~/surveys/wave";
import { type Command, optionalText, Refused, text, WrongUsage } from "./command";
import { callerFor } from "./district-caller";

export const waveCreate: Command = {
  usage: "wave create SURVEY --opens T --closes T --mode confidential|anonymous [--plan-version V]",
  options: {
    opens: { type: "string", required: true },
    closes: { type: "string", required: true },
    mode: { type: "string", required: true },
    "plan-version": { type: "string" },
  },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const mode = PRIVACY_MODES.find((known) => known === text(input, "mode"));
    if (!mode) throw new WrongUsage(`--mode is one of ${PRIVACY_MODES.join(", ")}`);
    const { caller, id } = await callerFor("survey", input, services);
    const district = await getDistrict(caller);
    const named = optionalText(input, "plan-version");
    const about = named === undefined ? null : await findPlanVersion(caller, named);
    if (about && !about.ok) throw new Refused(about.reason);
    const created = await createWaveOf(caller, district.timezone, {
      surveyId: id,
      opens: text(input, "opens"),
      closes: text(input, "closes"),
      mode,
      planVersionId: about?.id ?? null,
    });
    if (!created.ok) throw new Refused(created.reason);
    return { json: { waveId: created.waveId } };
  },
};
