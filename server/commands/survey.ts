import { publishSurvey } from "~/surveys/publish-survey.server";
import { type Command, Refused } from "./command";
import { callerFor } from "./district-caller";

export const surveyPublish: Command = {
  usage: "survey publish SURVEY",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("survey", input, services);
    const published = await publishSurvey(caller, id);
    if (!published.ok) throw new Refused(published.reason);
    const { versionId, number, missingTranslations } = published;
    return { json: { versionId, number, missingTranslations } };
  },
};
