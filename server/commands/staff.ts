import { z } from "zod";
import { addStaff } from "~/districts/add-staff.server";
import { emailSchema, personNameSchema, roleSchema } from "~/districts/staff";
import { type Command, optionalText, Refused, text } from "./command";
import { parseOptions } from "./district";
import { callerInDistrict } from "./district-caller";

const schema = z.object({ email: emailSchema, role: roleSchema, name: personNameSchema });

export const staffAdd: Command = {
  usage:
    "staff add --district S --email E --role admin|leader|editor|viewer [--school C;C] [--name N]",
  options: {
    district: { type: "string", required: true },
    email: { type: "string", required: true },
    role: { type: "string", required: true },
    school: { type: "string" },
    name: { type: "string" },
  },
  needs: "services",
  async run(input, services) {
    const email = text(input, "email");
    const name = optionalText(input, "name") ?? email.split("@")[0];
    const member = parseOptions(schema, { email, role: text(input, "role"), name });
    const schools = (optionalText(input, "school") ?? "").split(";").map((code) => code.trim());
    const added = await addStaff(
      await callerInDistrict(input, services),
      services,
      { ...member, schools: schools.filter(Boolean) },
      { mail: false },
    );
    if (!added.ok) throw new Refused(added.reason);
    const { staffId, signInUrl } = added;
    return {
      json: { staffId, signInUrl },
      text: `Sign in once, within a week, in any browser:\n${signInUrl}`,
    };
  },
};
