// The walls of the house (docs/decisions/003): what may import what. Run by walls/check.mjs.

/** From the ground up: a folder imports only from those before it. */
export const folders = [
  "platform",
  "ui",
  "jobs",
  "mail",
  "auth",
  "districts",
  "people",
  "campaigns",
  "surveys",
  "responses",
  "scores",
  "plans",
  "partnerships",
  "outreach",
  "reports",
  "admin",
];

const features = folders.slice(2).join("|");

const order = folders.slice(0, -1).map((folder, index) => ({
  name: `order-${folder}`,
  comment: `${folder} imports only from the folders before it; hand in what runs against the order`,
  severity: "error",
  from: { path: `^app/${folder}/` },
  to: { path: `^app/(${folders.slice(index + 1).join("|")})/` },
}));

export const forbidden = [
  ...order,
  {
    name: "db-files-stay-home",
    comment: "a feature's db files are its own; use its commands or its core",
    severity: "error",
    from: { path: "^(app|server)/([^/]+)" },
    to: { path: `^app/(${features})/.*\\.db\\.server\\.ts$`, pathNot: "^app/$2/" },
  },
  {
    name: "routes-are-imported-by-nobody",
    comment: "routes are entered by their address",
    severity: "error",
    from: { path: "^(app|server|emails)/" },
    to: { path: "^app/[^/]+/routes/", pathNot: "\\+types/" },
  },
  {
    name: "only-db-files-touch-the-database",
    comment: "SQL and Prisma live in *.db.server.ts, and in platform below them",
    severity: "error",
    from: { path: `^app/(ui|${features})/`, pathNot: "\\.db\\.server\\.ts$" },
    to: { path: "((^|/)node_modules/(pg|@prisma)/|^app/platform/prisma/)" },
  },
  {
    name: "core-is-pure",
    comment: "a rule knows no server, file, network or process",
    severity: "error",
    from: {
      path: `^app/(${features})/.*\\.ts$`,
      pathNot: "(\\.server\\.ts$|/routes/)",
    },
    to: {
      path: "(\\.server\\.tsx?$|^(node:)?(fs|fs/promises|net|http|https|child_process|dns|worker_threads)$)",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "emails-stand-alone",
    comment: "a template gets plain props",
    severity: "error",
    from: { path: "^emails/" },
    to: { path: "^(app|server)/" },
  },
  {
    name: "app-knows-no-process",
    comment: "server/ starts the app, never the other way round",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "^(server|tests|bench)/" },
  },
  {
    name: "no-circles",
    comment: "two files that need each other are one thing or three",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
];
