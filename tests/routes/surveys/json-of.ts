import { RouterContextProvider } from "react-router";
import { z } from "zod";
import { servicesContext } from "~/platform/services.server";
import { draftSchema } from "~/surveys/survey";
import { requestOf, type Site } from "../auth/site";

type Asked = Parameters<typeof requestOf>[0] & { params?: Record<string, string> };

/** Whatever a resource of the builder may say. */
const documentSchema = z.object({
  ...{ revision: z.string().optional(), at: z.string().optional() },
  ...{ message: z.string().default(""), source: z.string().default("") },
  definition: draftSchema.optional(),
  current: z.object({ draft: draftSchema, revision: z.string() }).optional(),
});

type Answered = { status: number; json: z.infer<typeof documentSchema> };

/** What a resource answers to a script: its status, and its document if it has one. */
export async function jsonOf(site: Site, handler: unknown, asked: Asked): Promise<Answered> {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const args = { request: requestOf(asked), params: asked.params ?? {}, context };
  const answer = await Promise.resolve((handler as (args: never) => unknown)(args as never)).catch(
    (thrown: unknown) => {
      if (thrown instanceof Error) throw thrown;
      return thrown;
    },
  );
  if (answer instanceof Response) {
    const json = documentSchema.parse(await answer.json().catch(() => ({})));
    return { status: answer.status, json };
  }
  const thrown = answer as { init?: { status?: number }; data?: unknown };
  return { status: thrown.init?.status ?? 200, json: documentSchema.parse(thrown.data) };
}
