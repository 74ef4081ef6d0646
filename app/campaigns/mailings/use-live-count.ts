import { type RefObject, useEffect, useRef, useState } from "react";
import type { z } from "zod";

const WAIT_MS = 300;

/**
 * The count of what is ticked just now, which `told` hears of as well; where it cannot be had, the last one
 * stays and says so.
 */
export function useLiveCount<Count>(
  form: RefObject<HTMLFormElement | null>,
  href: string,
  schema: z.ZodType<Count>,
  told?: (count: Count) => void,
) {
  const [live, setLive] = useState<Count | null>(null);
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
        const count = schema.parse(await answer.json());
        setLive(count);
        told?.(count);
        setIsOld(false);
      } catch {
        if (!asked.signal.aborted) setIsOld(true);
      }
    }, WAIT_MS);
  };
  return { live, isOld, changed };
}
