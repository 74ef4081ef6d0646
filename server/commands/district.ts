import type { z } from "zod";
import { createDistrict } from "~/districts/create-district.server";
import { newDistrictSchema } from "~/districts/district";
import { type Command, optionalText, Refused, text } from "./command";

export const districtCreate: Command = {
  usage: "district create --slug S --name N --timezone Z [--language L]",
  options: {
    slug: { type: "string", required: true },
    name: { type: "string", required: true },
    timezone: { type: "string", required: true },
    language: { type: "string" },
  },
  needs: "services",
  async run(input, services) {
    const district = parseOptions(newDistrictSchema, {
      slug: text(input, "slug"),
      name: text(input, "name"),
      timezone: text(input, "timezone"),
      language: optionalText(input, "language") ?? "en",
    });
    const created = await createDistrict(services.database, district, "cli");
    if (!created.ok) throw new Refused(created.reason);
    return { json: { districtId: created.districtId } };
  },
};

/** Options through the schema of the page's form; what is off is refused by its name. */
export function parseOptions<T>(schema: z.ZodType<T>, options: object): T {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `--${issue.path.join(".")}: ${issue.message}`);
  throw new Refused(reasons.join("\n"));
}
