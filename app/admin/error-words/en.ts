/** What a page of a district says that cannot be shown. */
export const en = {
  error: "Error",
  bad: "This could not be read",
  forbidden: "You may not open this page",
  missing: "This page does not exist",
  method: "This cannot be done here",
  over: "This is over",
  large: "This is too large",
  often: "Too many attempts",
  other: "This did not work",
  fault: "Something went wrong on our side",
  happened: "Nothing is found at this address.",
  happened_fault: "The page could not be made. It is written in our log.",
  todo: "Check the address, or go back to the page you came from.",
  todo_fault: "Nothing you saved before is lost. Please try again in a minute.",
  large_happened: "What was sent is larger than this page takes.",
  large_todo: "Go back: what you typed is still there. Shorten it, or send it in parts.",
  forbidden_happened: "This page is not for everybody, or only for the browser that began here.",
  over_happened: "What stood at this address is over.",
  often_happened: "This was tried too many times in a short while.",
  often_todo: "Please wait some minutes, then try again.",
  other_happened: "What was sent or asked does not fit this page.",
  link: "This link is not known here",
  link_happened: "Perhaps the mail program cut it off, or a character was changed.",
  link_todo:
    "Open the link in the mail again, or copy all of it into the address line. If that does not help, ask who sent it: they can send you a new one.",
  start: "Start page",
};

export type ErrorWords = typeof en;
