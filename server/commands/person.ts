import { erasePersonBySourceId } from "~/people/erase-person.server";
import { type Command, Refused, text } from "./command";
import { callerInDistrict } from "./district-caller";

export const personErase: Command = {
  usage: "person erase --district S --source-id ID",
  options: {
    district: { type: "string", required: true },
    "source-id": { type: "string", required: true },
  },
  needs: "services",
  async run(input, services) {
    const caller = await callerInDistrict(input, services);
    const sourceId = text(input, "source-id");
    if (!(await erasePersonBySourceId(caller, sourceId)))
      throw new Refused(`There is nobody with the source id "${sourceId}".`);
    return { json: { erased: true } };
  },
};
