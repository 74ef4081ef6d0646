import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../../../app/routes";
import type { Story } from "./story";

/** Who looks at a page: staff signed in, or anybody (at home, on a phone, too). */
export type Reader = "leader" | "anybody";
export type Address = { route: string; path: string; reader: Reader; status: number };

/** Every page of routes.ts with a real address; a new parameter without one is an error here. */
export async function everyPage(story: Story): Promise<Address[]> {
  const pages = pagesUnder((await routes) as RouteConfigEntry[]);
  return pages.flatMap((route) => {
    const reader = /^(admin|outbox)(\/|$)/.test(route) ? ("leader" as const) : ("anybody" as const);
    return pathsOf(route, story).map(({ path, status = 200 }) => ({ route, path, reader, status }));
  });
}

type Path = { path: string; status?: number };

const outOfReach = "Mails are kept only where there is no mail server";
const notHere: Readonly<Record<string, string>> = { "outbox/:file": outOfReach };

function pathsOf(route: string, story: Story): Path[] {
  if (notHere[route]) return [];
  const special = specialPaths(story)[route];
  if (special) return special;
  const values = parametersOf(route, story);
  return [
    { path: `/${route.replace(/:(\w+)/g, (_, name: string) => given(values, name, route))}` },
  ];
}

/** Pages that are worth more than one look, or that answer with another status. */
function specialPaths(story: Story): Record<string, Path[]> {
  const last = (path: string) => path.split("/").at(-1);
  const answered = last(story.answeredLink);
  return {
    "": [{ path: `/d/${story.district}` }],
    "*": [{ path: "/nowhere?lang=es", status: 404 }],
    "d/:district/*": ["en", "ar"].map((lang) => ({
      ...{ path: `/d/${story.district}/nowhere?lang=${lang}`, status: 404 },
    })),
    "admin/*": [{ path: "/admin/nowhere", status: 404 }],
    // Only its writer may edit a comment.
    "d/:district/comments/:comment/text": [{ path: `${story.commentPath}/text`, status: 403 }],
    "set-up/:token": [{ path: "/set-up/used-up", status: 410 }],
    "admin/waves/:wave/results": [
      { path: `${story.wavePath}/results` },
      { path: `${story.wavePath}/results?audience=families` },
    ],
    "admin/waves/:wave/results/explained": [
      { path: `${story.wavePath}/results/explained?audience=families&construct=buy_in` },
    ],
    "d/:district/results/:survey/explained": ["en", "es"].map((lang) => ({
      path: `/d/${story.district}/results/technology/explained?audience=families&construct=awareness&lang=${lang}`,
    })),
    // Its one confirmation was pressed.
    "d/:district/o/:slug/confirmations/:token": [
      { path: `/d/${story.district}/o/${story.openSlug}/confirmations/pressed`, status: 410 },
    ],
    "admin/waves/:wave/entries/:invitation": [{ path: story.entryPath ?? "" }],
    "admin/waves/:wave/entries/:invitation/resolution": [{ path: `${story.entryPath}/resolution` }],
    "admin/waves/:wave/poster": [{ path: `${story.openWavePath}/poster` }],
    "admin/waves/:wave/open-link": [{ path: `${story.openWavePath}/open-link` }],
    "admin/waves/:wave/entries": [{ path: `${story.openWavePath}/entries` }],
    "admin/waves/:wave/interviews": [{ path: `${story.openWavePath}/interviews?q=an` }],
    "admin/waves/:wave/version": [{ path: `${story.openWavePath}/version` }],
    "admin/people/imports/:import": [
      { path: story.importPath },
      { path: story.toldImportPath ?? story.importPath },
    ],
    ...Object.fromEntries(
      ["mapping", "words", "missing"].map((page) => [
        `admin/people/imports/:import/${page}`,
        [{ path: `${story.toldImportPath ?? story.importPath}/${page}` }],
      ]),
    ),
    "admin/waves/:wave/mailings": [story.wavePath, story.remindedWavePath ?? ""].map((wave) => ({
      path: `${wave}/mailings`,
    })),
    "admin/reports/:report": [{ path: story.reportPath }, { path: story.draftReportPath ?? "" }],
    ...Object.fromEntries(
      ["/texts", "/texts/es", "/commitments"].map((page) => [
        `admin/reports/:report${page.replace("/es", "/:language")}`,
        [{ path: `${story.draftReportPath}${page}` }],
      ]),
    ),
    "admin/reports/:report/commitments/:commitment": [{ path: story.draftCommitmentPath ?? "" }],
    "d/:district/commitments": ["en", "ar"].map((lang) => ({
      path: `/d/${story.district}/commitments?lang=${lang}`,
    })),
    "admin/waves/:wave": [{ path: story.wavePath }, { path: story.openWavePath }],
    "s/:token/receipt": [
      { path: `/s/${answered}/receipt` },
      { path: `/s/${answered}/receipt?lang=es` },
    ],
    "d/:district/ask": ["en", "ar"].map((lang) => ({
      path: `/d/${story.district}/ask?lang=${lang}`,
    })),
    "d/:district/needs": ["en", "ar"].map((lang) => ({
      path: `/d/${story.district}/needs?lang=${lang}`,
    })),
    // Nobody of the story offered help in a survey.
    "admin/leads/:lead/pledge": [
      { path: "/admin/leads/00000000-0000-4000-8000-000000000000/pledge", status: 404 },
    ],
    "f/:token": [{ path: `/f/${answered}` }, { path: `/f/${answered}?lang=es` }],
  };
}

function parametersOf(route: string, story: Story): Record<string, string | undefined> {
  const last = (path: string) => path.split("/").at(-1);
  const tokens: Record<string, string> = {
    ...{ s: story.answeredLink, u: story.unsubscribeLink, login: story.loginLink },
    p: (story.personalLink ?? "").replace(/\?.*/, ""),
    i: (story.inquiryLink ?? "").replace(/\?.*/, ""),
    g: (story.pledgeLink ?? "").replace(/\?.*/, ""),
  };
  return {
    token: last(tokens[route.split("/")[0] ?? ""] ?? ""),
    district: story.district,
    survey: route.startsWith("d/") ? "technology" : last(story.surveyPath),
    plan: "technology",
    version: "1",
    report: route.startsWith("d/") ? "technology-1" : last(story.reportPath),
    commitment: last(story.commitmentPath),
    wave: last(story.wavePath),
    campaign: last(story.campaignPath),
    mailing: last(story.mailingPath ?? ""),
    school: last(story.schoolPath),
    member: last(story.memberPath),
    guide: "results",
    language: "es",
    import: last(story.importPath),
    person: last(story.personPath ?? ""),
    duplicate: last(story.otherPersonPath ?? ""),
    address: last(story.addressPath ?? ""),
    slug: story.openSlug,
    need: last((route.endsWith("/shifts") ? story.volunteerNeedPath : story.needPath) ?? ""),
    pledge: last(story.pledgePath ?? ""),
    event: "thanked",
    partner: last(story.partnerPath ?? ""),
    touch: last(story.touchPath ?? ""),
    touchImport: last(story.touchImportPath ?? ""),
    inquiry: last(story.inquiryPath ?? ""),
    answerTemplate: last(story.answerTemplatePath ?? ""),
    section: last(story.sectionPath ?? ""),
    comment: last(story.commentPath ?? ""),
    text: last(story.textPath ?? ""),
    theme: last(story.themePath ?? ""),
    goal: last(story.goalPath ?? ""),
    milestone: last(story.milestonePath ?? "")?.replace(/\?.*/, ""),
  };
}

function given(values: Record<string, string | undefined>, name: string, route: string): string {
  const value = values[name];
  if (!value) throw new Error(`${route} has :${name}, of which the journey keeps no real one.`);
  return value;
}

/** The full paths of what draws a page: a file that ends in .ts answers without one. */
function pagesUnder(entries: RouteConfigEntry[], before = ""): string[] {
  return entries.flatMap((entry) => {
    const path = [before, entry.path].filter(Boolean).join("/");
    if (entry.children) return pagesUnder(entry.children, path);
    return entry.file.endsWith(".tsx") ? [path] : [];
  });
}
