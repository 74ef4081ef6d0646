import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { linksCsv } from "~/campaigns/wave-link";
import { lettersDocument } from "~/responses/doors/letters/letters-document";
import { loadLetterHead } from "~/responses/doors/letters/load-letter-head.server";
import { findPaper, LETTER_PAPERS, usualPaper } from "~/responses/doors/print/paper";
import { type Command, optionalText, Refused, text, WrongUsage } from "./command";
import { callerFor } from "./district-caller";

export const waveLinks: Command = {
  usage: "wave links WAVE --format csv|letters [--paper letter|a4]",
  options: { format: { type: "string", required: true }, paper: { type: "string" } },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const format = text(input, "format");
    if (format !== "csv" && format !== "letters") {
      throw new WrongUsage("--format is csv or letters");
    }
    const paper = optionalText(input, "paper") ?? null;
    if (paper !== null && !LETTER_PAPERS.some((known) => known === paper)) {
      throw new WrongUsage("--paper is letter or a4");
    }
    const { caller, id } = await callerFor("wave", input, services);
    const links = await listWaveLinks(caller, id, format, services);
    const json = { waveId: id, links };
    if (format === "csv") return { json, text: linksCsv(links) };
    const head = await loadLetterHead(caller, id, services);
    if (!head) throw new Refused("There is no such wave.");
    const usual = usualPaper(head.district.timezone);
    const options = { paper: findPaper(paper, LETTER_PAPERS, usual) };
    return { json, text: lettersDocument(links, head, options) };
  },
};
