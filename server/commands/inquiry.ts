import { ingestMail } from "~/outreach/inquiries/ingest-mail.server";
import { type Command, optionalText, Refused } from "./command";
import { callerInDistrict } from "./district-caller";

const MOST_BYTES = 25 * 1024 * 1024;

/** For an MTA's pipe: a mail in, one line out. Any exit but 0 means that the mail was not taken. */
export const inquiryIngest: Command = {
  usage: "inquiry ingest [--district S] [--recipient ADDRESS] < MAIL",
  options: { district: { type: "string" }, recipient: { type: "string" } },
  needs: "services",
  async run(input, services) {
    const hasDistrict = optionalText(input, "district") !== undefined;
    const caller = hasDistrict ? await callerInDistrict(input, services) : null;
    const ingested = await ingestMail(services, await readInput(), {
      districtId: caller?.districtId ?? null,
      recipient: optionalText(input, "recipient") ?? null,
    });
    if (ingested.what === "refused") {
      throw new Refused("The mail is to no case we know: say with --district whose it is.");
    }
    return { json: ingested };
  },
};

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Refused("The mail is larger than 25 MB.");
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
