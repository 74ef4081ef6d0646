import { addSchool } from "~/districts/add-school.server";
import { schoolSchema } from "~/districts/school";
import { type Command, Refused, text } from "./command";
import { parseOptions } from "./district";
import { callerInDistrict } from "./district-caller";

export const schoolAdd: Command = {
  usage: "school add --district S --code C --name N",
  options: {
    district: { type: "string", required: true },
    code: { type: "string", required: true },
    name: { type: "string", required: true },
  },
  needs: "services",
  async run(input, services) {
    const school = parseOptions(schoolSchema, {
      code: text(input, "code"),
      name: text(input, "name"),
    });
    const added = await addSchool(await callerInDistrict(input, services), school);
    if (!added.ok) throw new Refused(added.reason);
    return { json: { schoolId: added.schoolId } };
  },
};
