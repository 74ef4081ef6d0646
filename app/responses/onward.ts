/** Says in a code page's address that somebody came from their feedback page: a flag, never an address. */
export const FOR_FEEDBACK = "feedback";

/**
 * Where the page of a mailed code leads: `code` is itself again, `opened` what the code opens, which is
 * the form for answers that are only saved. A language is taken along where one was chosen.
 */
export function onwardOf(
  { token, answered }: { token: string; answered: boolean },
  query: URLSearchParams,
  language: string,
): { code: string; opened: string } {
  const isForFeedback = query.get("for") === FOR_FEEDBACK;
  const sent = answered ? `/s/${token}/receipt` : `/s/${token}`;
  const chosen: Record<string, string> = query.has("lang") ? { lang: language } : {};
  return {
    code: addressOf(`/s/${token}/code`, {
      ...(isForFeedback ? { for: FOR_FEEDBACK } : {}),
      ...chosen,
    }),
    opened: addressOf(isForFeedback ? `/f/${token}` : sent, chosen),
  };
}

function addressOf(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? path : `${path}?${text}`;
}
