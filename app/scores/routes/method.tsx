import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { version } from "../../../package.json";
import { resultsWords } from "../messages";
import { methodEn } from "../method-text-en";
import { methodEs } from "../method-text-es";
import { TextSections } from "../text-sections";
import type { Route } from "./+types/method";

export const handle = { languages: ["en", "es"], room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.text.title ?? "" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { language } = await getDistrict(caller);
  const { lang, t } = resultsWords(new URL(request.url).searchParams.get("lang"), language);
  const text = lang === "es" ? methodEs : methodEn;
  const software = { title: t("method.software"), text: t("method.version", { version }) };
  return { lang, text, software };
}

export default function Method({ loaderData: { text, software } }: Route.ComponentProps) {
  return (
    <>
      <PageHead title={text.title} lede={text.lede} />
      <TextSections sections={text.sections} />
      <Part id="software" title={software.title}>
        <p>{software.text}</p>
      </Part>
    </>
  );
}
