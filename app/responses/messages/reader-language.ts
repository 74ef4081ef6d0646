import { pickLanguage } from "~/surveys/translations";
import { browserLanguage } from "./browser-language";
import { translatedLanguages } from "./translator";

/** Of who is known by nothing but a request: the link's language counts, then the browser's. */
export function readerLanguage(request: Request, otherwise = "en"): string {
  const offered = translatedLanguages();
  const header = request.headers.get("Accept-Language");
  const own = browserLanguage(header, offered) ?? pickLanguage(otherwise, offered, "en");
  return pickLanguage(new URL(request.url).searchParams.get("lang"), offered, own);
}
