import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ShortCache } from "~/platform/short-cache";
import { localize } from "~/surveys/localize";
import type { About } from "~/surveys/survey";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import { partHref, planHref } from "./form/asked-plan";
import { renderFormPage } from "./form/form-page";
import { formPlaces } from "./form/form-places";
import type { FormPageProps } from "./form/form-view";
import { type Message, renderMessagePage } from "./form/message-page";
import type { Setting } from "./form-setting.server";
import type { LinkState } from "./invitation.db.server";

/** What is known of the language somebody reads: what they chose, what their browser asks for. */
export type Reader = { wanted: string | null; preferred: string | null };

/** One page, ready to be sent in each encoding a browser may take. */
export type ReadyPage = { plain: Buffer; gzip: Buffer; br: Buffer };

type PersonalProps = Pick<FormPageProps, "version" | "values" | "errors" | "notice" | "step">;

/** Addresses of what a form page is made of besides itself. */
export type FormAssets = { stylesheet: string; script: string };

export type FormPages = {
  /** The form nobody has filled in: the same for all that are asked the same. */
  blank(link: LinkState, setting: Setting, reader: Reader): Promise<ReadyPage>;
  personal(link: LinkState, setting: Setting, reader: Reader, props: PersonalProps): string;
  message(
    link: LinkState | null,
    setting: Setting | null,
    reader: Reader,
    message: Message,
  ): string;
};

export function createFormPages({ stylesheet, script }: FormAssets): FormPages {
  const cache = new ShortCache<ReadyPage>(60, 4_000);
  const personal: FormPages["personal"] = (link, setting, reader, props) =>
    renderFormPage({ ...formProps(link, setting, reader), stylesheet, script, ...props });
  return {
    personal,
    blank: (link, setting, reader) => {
      const language = languageOf(link, setting, reader);
      const key = [
        link.wave_id,
        link.version_id,
        link.audience,
        link.school_id,
        language,
        +link.closes_at,
      ];
      return cache.get(key.join("/"), () => compress(personal(link, setting, reader, {})));
    },
    message: (link, setting, reader, message) =>
      renderMessagePage({
        message,
        language:
          link && setting
            ? languageOf(link, setting, reader)
            : (reader.wanted ?? reader.preferred ?? "en"),
        fallback: setting?.district.language ?? "en",
        sender: setting && { ...setting.sender, home: `/d/${setting.district.slug}` },
        languages: setting ? languagesOf(setting.definition) : [],
        stylesheet,
      }),
  };
}

/** Link, person, browser, district: in this order, among what the survey is offered in. */
function languageOf(
  link: LinkState,
  { definition, district }: Setting,
  { wanted, preferred }: Reader,
): string {
  const offered = languagesOf(definition);
  const own = pickLanguage(
    link.language,
    offered,
    pickLanguage(preferred, offered, district.language),
  );
  return wanted === null ? own : pickLanguage(wanted, offered, own);
}

function formProps(link: LinkState, setting: Setting, reader: Reader) {
  const { definition, district, school, sender, unlinkAt, plan } = setting;
  const language = languageOf(link, setting, reader);
  return {
    survey: localize(definition, link.audience, language, district.language),
    places: formPlaces(definition, link.audience),
    audience: link.audience,
    school,
    sender,
    mode: link.mode,
    closesAt: link.closes_at,
    unlinkAt,
    languages: languagesOf(definition),
    fallback: district.language,
    planHref: planHref(district.slug, plan, language),
    partOf: (about: About | null) => partHref(district.slug, plan, about),
    privacyHref: `/d/${district.slug}/privacy`,
  };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compress(html: string): Promise<ReadyPage> {
  const plain = Buffer.from(html);
  const [br, gz] = await Promise.all([
    brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    zip(plain, { level: 9 }),
  ]);
  return { plain, br, gzip: gz };
}
