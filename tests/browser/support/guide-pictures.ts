/** A picture of the guide: docs/guide/pictures/NAME.webp. Its alternative text stands where a guide shows it. */
export type GuidePicture = {
  name: string;
  /** As routes.ts has it. */
  route: string;
  /** As `?state=answered`, where the page shows more with it. */
  query?: string;
  /** Where the picture begins; the page's own part without this. */
  from?: string;
  /** In pixels of the page, which is 960 wide. */
  height: number;
};

export const pictureWidth = 960;

/** No picture may be larger, nor all of them together. */
export const mostBytes = { one: 80_000, all: 1_200_000 };

export const guidePictures: readonly GuidePicture[] = [
  { name: "set-up", route: "admin/start", height: 780 },
  { name: "plan-a-wave", route: "admin/surveys/:survey/waves/new", height: 900 },
  { name: "home", route: "admin", height: 900 },
  { name: "people", route: "admin/people", height: 960 },
  { name: "import-columns", route: "admin/people/imports/:import/mapping", height: 900 },
  { name: "builder", route: "admin/surveys/:survey/edit", from: ".build-bar", height: 900 },
  { name: "translating", route: "admin/surveys/:survey/translations/:language", height: 700 },
  { name: "wave", route: "admin/waves/:wave", height: 720 },
  { name: "campaign", route: "admin/campaigns/:campaign", height: 620 },
  { name: "outreach", route: "admin/outreach", height: 760 },
  { name: "results", route: "admin/waves/:wave/results", from: "#awareness", height: 700 },
  {
    ...{ name: "explained", route: "admin/waves/:wave/results/explained", height: 840 },
    query: "?audience=families&construct=awareness",
  },
  { name: "plan", route: "admin/plans/:plan", height: 900 },
  { name: "answers", route: "admin/plans/:plan/answers", query: "?state=answered", height: 900 },
  { name: "commitments", route: "admin/commitments", height: 800 },
  { name: "offers", route: "admin/pledges", query: "?show=all", height: 800 },
];
