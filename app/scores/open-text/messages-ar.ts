import type { ThemeMessages } from "./messages-en";

/** Not yet reviewed by a native reader. */
export const ar: ThemeMessages = {
  title: "ما كتبه الناس بكلماتهم",
  what: "قرأ موظفون في المنطقة التعليمية كل نص وحذفوا الأسماء ورتّبوا ما قرؤوه في هذه المواضيع. قد يرد النص الواحد في أكثر من موضوع. يظهر الموضوع هنا إذا اشترك فيه ١٠ أشخاص أو أكثر.",
  people:
    "{count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}",
  nearly_all: "كل من أجابوا تقريبًا",
  quotes: "بكلماتهم",
};
