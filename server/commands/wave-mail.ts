import type { Asking } from "~/campaigns/asking";
import { findWaveStatus, type WaveStatus } from "~/campaigns/get-wave-status.server";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { askingOf } from "~/surveys/asking-of.server";
import { type Command, type Input, Refused } from "./command";
import { callerFor } from "./district-caller";

const reasons = {
  no_such_wave: "There is no such wave.",
  closed: "The wave is closed: nobody can be asked any more.",
  nobody: "Nobody on the list belongs to an audience that the survey has words for.",
  not_invited: "Nobody has been invited to this wave yet.",
  still_reminding: "A reminder of this wave is still being sent.",
  not_open: "It was started or canceled meanwhile.",
  whole_audiences: "An anonymous wave asks whole audiences.",
};

export const waveInvite: Command = {
  usage: "wave invite WAVE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, waveId, asking } = await askedWave(input, services);
    const invited = await inviteWave(caller, waveId, asking, services);
    if (!invited.ok) throw new Refused(reasons[invited.reason]);
    const { campaignId, recipients, invited: people, held } = invited;
    return {
      json: { campaignId, recipients, invited: people, held },
      text: `Invited ${people} people with ${recipients} mails (campaign ${campaignId}).${
        held > 0 ? ` ${held} were not asked: an anonymous wave would set them apart.` : ""
      }`,
    };
  },
};

export const waveRemind: Command = {
  usage: "wave remind WAVE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, waveId, asking } = await askedWave(input, services);
    const reminded = await remindWave(caller, waveId, asking, services);
    if (!reminded.ok) throw new Refused(reasons[reminded.reason]);
    const { campaignId, recipients } = reminded;
    return {
      json: { campaignId, recipients },
      text: `Reminding with ${recipients} mails (campaign ${campaignId}).`,
    };
  },
};

export const waveStatus: Command = {
  usage: "wave status WAVE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("wave", input, services);
    const status = await findWaveStatus(caller, id);
    if (!status) throw new Refused(reasons.no_such_wave);
    return { json: status, text: statusText(status) };
  },
};

async function askedWave(
  input: Input,
  services: Services,
): Promise<{ caller: Caller; waveId: string; asking: Asking }> {
  const { caller, id } = await callerFor("wave", input, services);
  const asking = await askingOf(caller, id);
  if (!asking) throw new Refused(reasons.no_such_wave);
  return { caller, waveId: id, asking };
}

function statusText({ state, total, cells }: WaveStatus): string {
  const line = (name: string, of: WaveStatus["total"]) =>
    `${name}: ${of.answered} of ${of.invited} answered, ${of.delivered} reached by mail`;
  return [
    `The wave is ${state}.`,
    line("Everybody", total),
    ...cells.map((cell) => line(`${cell.school}, ${cell.audience}`, cell)),
  ].join("\n");
}
