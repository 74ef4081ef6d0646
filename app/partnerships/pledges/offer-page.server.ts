import { data } from "react-router";
import { getDistrict } from "~/districts/get-district.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { notFound, seeOther } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { browserLanguage } from "~/responses/messages/browser-language";
import { isPublic, needTextIn, takesOffers } from "../needs/need";
import { openOfNeeded } from "./change-pledge.server";
import { offerUnconfirmed } from "./make-pledge.server";
import { findNeeded, type Needed } from "./needed.db.server";
import { readOffer, typedOffer } from "./offer-form";
import { withinOfferLimit } from "./offer-limits.server";
import { PLEDGE_LANGUAGES, pledgeWords } from "./words/catalogue";

const MOST_BYTES = 128 * 1024;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the address asks for, then the browser, then the district. */
async function wordsFor(request: Request, caller: Caller) {
  const { language } = await getDistrict(caller);
  const asked = new URL(request.url).searchParams.get("lang");
  const browser = browserLanguage(request.headers.get("Accept-Language"), PLEDGE_LANGUAGES);
  return pledgeWords(asked, browser, language);
}

/** The published need of an address, or 404. */
async function requirePublicNeed(caller: Caller, id: string): Promise<Needed> {
  const needed = uuid.test(id) ? await transaction(caller, (scope) => findNeeded(scope, id)) : null;
  if (!needed || !isPublic(needed)) notFound("There is no such need. It may have been taken away.");
  return needed;
}

/** What the form shows before anything is typed; without a need for whatever somebody has to give. */
export async function loadOfferPage(request: Request, caller: Caller, needId: string | null) {
  const words = await wordsFor(request, caller);
  const { lang, dir, t } = words;
  const { name } = await getDistrict(caller);
  const needed = needId === null ? null : await requirePublicNeed(caller, needId);
  const text = needed && needTextIn(needed, lang);
  const open = needed ? openOfNeeded(needed) : 0;
  return {
    ...{ lang, dir, district: name },
    title: text
      ? t("offer.title", { title: text.title })
      : t("offer.title_general", { district: name }),
    kind: needed?.kind ?? null,
    unit: text?.unit ?? "",
    isOpen: needed === null || takesOffers(needed),
    still:
      needed === null
        ? ""
        : open > 0
          ? t("offer.open", { amount: words.amount(needed.kind, open, text?.unit ?? "") })
          : t("offer.enough"),
    said: saidOf(new URL(request.url).searchParams),
  };
}

function saidOf(query: URLSearchParams): "sent" | "disowned" | null {
  if (query.has("sent")) return "sent";
  return query.has("disowned") ? "disowned" : null;
}

/** Takes a posted offer; the answer is the same whether or not the address is known. */
export async function takeOffer(
  services: Services,
  caller: Caller,
  { request, needId, from }: { request: Request; needId: string | null; from: string },
) {
  const words = await wordsFor(request, caller);
  const needed = needId === null ? null : await requirePublicNeed(caller, needId);
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) throw data({ message: words.t("error.busy") }, { status: 413 });
  if (needed && !takesOffers(needed)) {
    return data({ errors: {}, values: typedOffer(form), busy: false }, { status: 403 });
  }
  const read = readOffer(form, needed?.kind ?? null, words);
  if (!read.ok) {
    const { errors, values } = read;
    return data({ errors, values, busy: false }, { status: 422 });
  }
  const isWithin =
    (await withinOfferLimit(services, "offer-from", from)) &&
    (await withinOfferLimit(services, "offer-mail", read.value.email.key));
  if (!isWithin) return data({ errors: {}, values: typedOffer(form), busy: true }, { status: 429 });
  await offerUnconfirmed(caller, services, { ...read.value, needId, language: words.lang });
  const { pathname } = new URL(request.url);
  return seeOther(`${pathname.replace(/\.data$/, "")}?lang=${words.lang}&sent`);
}
