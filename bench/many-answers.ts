import pg from "pg";
import { isChoice, itemsFor, optionsOf, type SurveyDefinition } from "~/surveys/survey";

const audiences = ["families", "staff", "business", "organization", "higher_ed", "community"];
const languages = ["en", "es", "ar", "vi"];
const schools = 125;
/** A prime, so that forms and cells are combined in every way. */
const forms = 19_997;

export type WaveOf = { districtId: string; waveId: string; versionId: string };

/** Answers of random forms, dealt in turn to 125 schools x 6 audiences x 4 languages: 3,000 cells. */
export async function fillWave(
  owner: pg.Client,
  { districtId, waveId, versionId }: WaveOf,
  definition: SurveyDefinition,
  responses: number,
): Promise<void> {
  const answers = itemsFor(definition, "families").flatMap((item) => {
    if (!isChoice(item)) return [];
    const codes = optionsOf(definition, item).map(({ code }) => pg.escapeLiteral(code));
    // An index past the end is null: one in thirty skips the item.
    const skipping = codes.length * (30 / 29);
    return `${pg.escapeLiteral(item.id)}, (ARRAY[${codes}])[1 + floor(random() * ${skipping})]`;
  });
  await owner.query("CREATE TEMPORARY TABLE form (place int PRIMARY KEY, answers jsonb)");
  await owner.query(
    `INSERT INTO form SELECT place, jsonb_strip_nulls(jsonb_build_object(${answers}))
     FROM generate_series(0, ${forms - 1}) place`,
  );
  await owner.query(
    `INSERT INTO response (district_id, wave_id, version_id, audience, school_id, language, answers, digest)
     SELECT $1, $2, $3, ($4::text[])[1 + at % ${audiences.length}],
       lpad(to_hex(at / ${audiences.length} % ${schools}), 32, '0')::uuid,
       ($5::text[])[1 + at / ${audiences.length * schools} % ${languages.length}], form.answers, '\\x00'
     FROM generate_series(0, $6::int - 1) at JOIN form ON place = at % ${forms}`,
    [districtId, waveId, versionId, audiences, languages, responses],
  );
  await owner.query("DROP TABLE form");
}
