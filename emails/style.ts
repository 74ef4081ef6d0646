import type { CSSProperties } from "react";

const sans = "Segoe UI,Roboto,Helvetica Neue,Noto Sans Arabic,Arial,sans-serif";
const serif = "Charter,Cambria,Noto Serif,Georgia,serif";
const mono = "Consolas,Menlo,DejaVu Sans Mono,monospace";

const ink = "#172226";
const soft = "#47545a";
const act = "#0a5c62";
export const paper = "#fcfcf9";

export const style = {
  letterhead: {
    padding: "28px 32px 14px",
    borderBottom: `2px solid ${ink}`,
    font: `bold 18px/24px ${serif}`,
    color: ink,
  },
  cell: {
    padding: "32px 32px 8px",
    font: `18px/28px ${sans}`,
    color: ink,
    overflowWrap: "break-word",
  },
  title: { margin: "0 0 20px", font: `bold 28px/34px ${serif}`, color: ink },
  subtitle: { margin: "26px 0 10px", font: `bold 22px/28px ${serif}`, color: ink },
  say: { margin: "0 0 18px" },
  button: { background: act, borderRadius: 6 },
  buttonLink: {
    display: "inline-block",
    padding: "14px 28px",
    font: `bold 18px/24px ${sans}`,
    color: "#ffffff",
    textDecoration: "none",
  },
  codeBox: {
    background: "#f2f1ea",
    borderRadius: 6,
    padding: "16px 20px",
    font: `16px/28px ${mono}`,
    color: ink,
    wordBreak: "break-word",
    overflowWrap: "anywhere",
  },
  code: { fontSize: 22, letterSpacing: 2 },
  link: { color: act, textDecoration: "underline" },
  languageLink: { color: act, textDecoration: "underline", whiteSpace: "nowrap" },
  soft: { color: soft },
  languages: {
    padding: "16px 32px",
    borderTop: "1px solid #6f7775",
    font: `17px/30px ${sans}`,
    color: ink,
  },
  sheet: { width: "100%", maxWidth: 600, tableLayout: "fixed" },
  foot: { padding: "8px 32px 40px", font: `15px/23px ${sans}`, color: soft },
} satisfies { [name: string]: CSSProperties };

/** A table that only lays out: mail programs know little else. */
export const layout = {
  role: "presentation",
  cellPadding: "0",
  cellSpacing: "0",
  border: 0,
} as const;

export const wholeWidth = { ...layout, width: "100%" } as const;

/** What inline styles cannot say: narrow, dark and forced colours. `.x` outranks inline by !important. */
export const sheet = `
a{color:${act}}
@media (max-width:480px){.cell{padding-left:20px!important;padding-right:20px!important}}
@media (prefers-color-scheme:dark) and (forced-colors:none){
body,.sheet{background:#10191b!important}
.ink,h1,h2{color:#eceee9!important}
.soft{color:#b4c0be!important}
.rule{border-color:#84938f!important}
.code{background:#1a2528!important;color:#eceee9!important}
.act{background:#7fcbc6!important}
a{color:#7fcbc6!important}
.act a{color:#06272a!important}
}
@media (forced-colors:active){
.ink,.soft,.code,h1,h2{color:CanvasText!important}
.act{border:2px solid}
a,.act a{color:LinkText!important}
}`;
