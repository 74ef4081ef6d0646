import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { directionOf } from "~/responses/messages/languages";
import { TextSections } from "~/scores/method/text-sections";
import { PageHead } from "~/ui/parts/page-head";
import { PRIVACY_TEXTS, privacyText } from "../privacy-texts";
import type { Route } from "./+types/privacy";

export const handle = { languages: Object.keys(PRIVACY_TEXTS) };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.text.title ?? "" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { language } = await getDistrict(caller);
  const { lang, text } = privacyText(new URL(request.url).searchParams.get("lang"), language);
  return { lang, dir: directionOf(lang), text };
}

export default function Privacy({ loaderData: { text } }: Route.ComponentProps) {
  return (
    <>
      <PageHead title={text.title} lede={text.lede} />
      <TextSections sections={text.sections} />
    </>
  );
}
