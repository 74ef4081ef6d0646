import { type RefObject, useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { AudienceCount } from "./audience-count";

const WAIT_MS = 300;
const number = z.number();

const countSchema: z.ZodType<AudienceCount> = z.object({
  ...{ people: number, mails: number, unsubscribed: number, bounced: number },
  ...{ doNotContact: number, otherwise: number, noAddress: number },
  languages: z.array(z.object({ language: z.string(), people: number, written: z.string() })),
  mailsIn: z.array(z.object({ language: z.string(), mails: number })),
});

/** The count of what is ticked just now; where it cannot be had, the last one stays and says so. */
export function useLiveCount(form: RefObject<HTMLFormElement | null>, href: string) {
  const [live, setLive] = useState<AudienceCount | null>(null);
  const [isOld, setIsOld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const changed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      if (!form.current) return;
      asking.current?.abort();
      const asked = new AbortController();
      asking.current = asked;
      const query = new URLSearchParams();
      for (const [name, value] of new FormData(form.current)) query.append(name, String(value));
      try {
        const answer = await fetch(`${href}?${query}`, { signal: asked.signal });
        setLive(countSchema.parse(await answer.json()));
        setIsOld(false);
      } catch {
        if (!asked.signal.aborted) setIsOld(true);
      }
    }, WAIT_MS);
  };
  return { live, isOld, changed };
}
