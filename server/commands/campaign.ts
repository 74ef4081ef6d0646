import { getCampaignStatus } from "~/campaigns/get-campaign-status.server";
import { findDistrictOf } from "~/platform/find-district.db.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { type Command, type Input, optionalText, Refused, WrongUsage } from "./command";

export const campaignStatus: Command = {
  usage: "campaign status CAMPAIGN|--wave WAVE",
  options: { wave: { type: "string" } },
  args: { min: 0, max: 1 },
  needs: "services",
  async run(input, services) {
    const { kind, id } = named(input);
    const districtId = await findDistrictOf(services.database, kind, id);
    if (!districtId) throw new Refused(`There is no ${kind} "${id}".`);
    const status = await readStatus(services, districtId, kind, id);
    const counts = Object.entries(status.counts).map(([state, count]) => `${state} ${count}`);
    const unknown = status.unknown.map(({ email }) => `unknown: ${email}`);
    return { json: status, text: [counts.join(", "), ...unknown].join("\n") };
  },
};

function readStatus(services: Services, districtId: string, kind: "campaign" | "wave", id: string) {
  const caller = systemCaller(services.database, districtId, "cli");
  return getCampaignStatus(caller, kind === "wave" ? { waveId: id } : { campaignId: id });
}

function named(input: Input): { kind: "campaign" | "wave"; id: string } {
  const wave = optionalText(input, "wave");
  const [campaign] = input.args;
  if (wave !== undefined && campaign === undefined) return { kind: "wave", id: wave };
  if (campaign !== undefined && wave === undefined) return { kind: "campaign", id: campaign };
  throw new WrongUsage("name a campaign, or a wave with --wave");
}
