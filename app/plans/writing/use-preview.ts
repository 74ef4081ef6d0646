import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { readTyped } from "./typed-form";

const quietMs = 600;

/** The typed text as the server renders it for readers, a moment after the last key. */
export function usePreview(form: RefObject<HTMLFormElement | null>, href: string, first: string) {
  const [html, setHtml] = useState(first);
  const timer = useRef<number | undefined>(undefined);
  const asked = useRef(0);
  const typed = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(async () => {
      if (!form.current) return;
      const number = ++asked.current;
      const rendered = await render(href, new URLSearchParams(readTyped(form.current)));
      if (rendered !== null && number === asked.current) setHtml(rendered);
    }, quietMs);
  }, [form, href]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { html, typed };
}

async function render(href: string, body: URLSearchParams): Promise<string | null> {
  const response = await fetch(href, { method: "POST", body, redirect: "manual" }).catch(
    () => null,
  );
  if (!response?.ok) return null;
  const { html } = (await response.json().catch(() => ({}))) as { html?: string };
  return html ?? null;
}
