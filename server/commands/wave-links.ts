import { linkLetters } from "~/campaigns/link-letters";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { linksCsv } from "~/campaigns/wave-link";
import { getDistrict } from "~/districts/get-district.server";
import { type Command, text, WrongUsage } from "./command";
import { callerFor } from "./district-caller";

export const waveLinks: Command = {
  usage: "wave links WAVE --format csv|letters",
  options: { format: { type: "string", required: true } },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const format = text(input, "format");
    if (format !== "csv" && format !== "letters") {
      throw new WrongUsage("--format is csv or letters");
    }
    const { caller, id } = await callerFor("wave", input, services);
    const links = await listWaveLinks(caller, id, format, services);
    const district = await getDistrict(caller);
    const codeAddress = `${services.env.APP_URL.replace(/^https?:\/\//, "")}/c`;
    return {
      json: { waveId: id, links },
      text: format === "csv" ? linksCsv(links) : linkLetters(links, district, codeAddress),
    };
  },
};
