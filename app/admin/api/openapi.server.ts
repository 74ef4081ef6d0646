import { z } from "zod";
import { type Operation, operations } from "./operations.server";
import { problemSchema } from "./schemas";

const problems = {
  401: "No token, or one that is not valid",
  403: "The token's owner may not do this",
  404: "There is no such thing",
};

/** The API's description, made of the same table that answers it. */
export function openApiDocument(appUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of operations) {
    paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: described(one) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Full Circle",
      version: "1",
      description:
        "Surveys, participation and releases of one district. Fields may be added; those described here stay.",
    },
    servers: [{ url: appUrl }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Problem: schemaOf(problemSchema) },
    },
  };
}

function described({ id, method, path, summary, permission, status, answer }: Operation) {
  const named = /\{(\w+)\}/.exec(path)?.[1];
  const parameters = named
    ? [{ name: named, in: "path", required: true, schema: { type: "string", format: "uuid" } }]
    : [];
  const failures = Object.entries(problems).map(([code, description]) => [
    code,
    content("application/problem+json", description, { $ref: "#/components/schemas/Problem" }),
  ]);
  return {
    operationId: id,
    summary,
    description: `Needs the permission \`${permission}\`.`,
    parameters,
    responses: {
      [status]: content("application/json", summary, schemaOf(answer)),
      ...(method === "GET" ? { 304: { description: "Unchanged since the ETag sent" } } : {}),
      ...Object.fromEntries(failures),
    },
  };
}

const content = (type: string, description: string, schema: unknown) => ({
  description,
  content: { [type]: { schema } },
});

function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}
