import type { Audience } from "~/people/audience";
import { sha256 } from "~/platform/secrets.server";
import { type Answers, answersDigest } from "~/responses/answers";
import { submitResponses } from "~/responses/invitation.db.server";
import { optionsOf, type SurveyDefinition, scoredItems } from "~/surveys/survey";
import type { Invited } from "../responses/story";

/** Every scored item answered with its `choice`th option. */
export function allAnswered(
  definition: SurveyDefinition,
  audience: Audience,
  choice: number,
): Answers {
  return Object.fromEntries(
    scoredItems(definition, audience).map((item, index) => {
      const codes = optionsOf(definition, item).map(({ code }) => code);
      return [item.id, codes[(choice + index) % codes.length] ?? ""];
    }),
  );
}

/** Stores answers as a form would, each from a browser of its own. */
export async function submit(
  { services }: Invited,
  token: string,
  answers: Answers,
  revision = 0,
): Promise<void> {
  const [taken] = await submitResponses(services.database, [
    {
      tokenHash: sha256(token),
      answers,
      texts: {},
      digest: Buffer.from(answersDigest({ answers, texts: {} })),
      revision,
      browserHash: sha256(`browser of ${token}`),
    },
  ]);
  const outcome = taken?.outcome;
  if (outcome !== "stored" && outcome !== "replaced") throw new Error(`not taken: ${outcome}`);
}

/** So many more people of a range answer, in the order of the list. */
export async function answerFrom(
  wave: Invited,
  from: number,
  to: number,
  audience: Audience = "families",
): Promise<void> {
  for (const [index, token] of wave.tokens.slice(from, to).entries()) {
    await submit(wave, token, allAnswered(wave.definition, audience, from + index));
  }
}
