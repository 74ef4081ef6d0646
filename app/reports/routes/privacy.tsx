import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { resultsWords } from "~/scores/messages";
import { TextSections } from "~/scores/text-sections";
import { PageHead } from "~/ui/parts/page-head";
import { privacyEn } from "../privacy-text-en";
import { privacyEs } from "../privacy-text-es";
import type { Route } from "./+types/privacy";

export const handle = { languages: ["en", "es"] };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.text.title ?? "" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { language } = await getDistrict(caller);
  const { lang } = resultsWords(new URL(request.url).searchParams.get("lang"), language);
  return { lang, text: lang === "es" ? privacyEs : privacyEn };
}

export default function Privacy({ loaderData: { text } }: Route.ComponentProps) {
  return (
    <>
      <PageHead title={text.title} lede={text.lede} />
      <TextSections sections={text.sections} />
    </>
  );
}
