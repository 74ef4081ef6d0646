import { isAllowed } from "~/auth/permissions";
import type { Caller } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { findApiToken } from "./api-token.db.server";
import { type Operation, operations } from "./operations.server";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The answer to a request under /api/v1: JSON, or a problem as JSON. */
export async function answerApiRequest(services: Services, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const method = request.method === "HEAD" ? "GET" : request.method;
  const token = await readToken(services, request);
  if (!token) {
    return problem(401, "Send a valid token: Authorization: Bearer …", {
      "WWW-Authenticate": "Bearer",
    });
  }
  const here = operations.flatMap((one) => matching(one, pathname));
  const found = here.find(({ operation }) => operation.method === method);
  if (!found && here.length > 0) {
    const allowed = here.map(({ operation }) => operation.method).join(", ");
    return problem(405, `Here one can ${allowed}.`, { Allow: allowed });
  }
  if (!found) return problem(404, "There is nothing at this address.");
  const { permission, run, status } = found.operation;
  if (!isAllowed(permission, token)) {
    return problem(403, `The token's owner has no permission "${permission}".`);
  }
  const answer = await run(token.caller, found.id, services);
  if (answer === null) return problem(404, "There is no such thing in this district.");
  return method === "GET" ? tagged(request, answer) : json(answer, status, "application/json");
}

/** What is read has an ETag, a hash of the answer itself: asked for again unchanged, it is not sent again. */
function tagged(request: Request, answer: unknown): Response {
  const hash = sha256(JSON.stringify(answer)).toString("base64url").slice(0, 32);
  const headers = { ETag: `W/"${hash}"`, "Cache-Control": "private, no-cache" };
  const known = request.headers.get("If-None-Match")?.split(",") ?? [];
  if (known.some((one) => one.trim() === headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  return json(answer, 200, "application/json", headers);
}

async function readToken(services: Services, request: Request) {
  const header = request.headers.get("Authorization") ?? "";
  const token = /^Bearer (\S+)$/i.exec(header)?.[1];
  const row = token ? await findApiToken(services.database, sha256(token)) : null;
  if (!row) return null;
  const { district_id: districtId, staff_id: id, name, role, school_ids: ids } = row;
  const schools = ids.length > 0 ? ids : null;
  const actor = { kind: "staff" as const, id, name, role };
  const caller: Caller = { database: services.database, districtId, actor, schools };
  return { role, schools, caller };
}

function matching(operation: Operation, pathname: string): { operation: Operation; id: string }[] {
  const pattern = operation.path.replace(/\{\w+\}/, "([^/]+)");
  const found = new RegExp(`^${pattern}$`).exec(pathname);
  if (!found) return [];
  const id = found[1] ?? "";
  return found.length > 1 && !uuid.test(id) ? [] : [{ operation, id }];
}

const titles: Record<number, string> = {
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  405: "Not possible here",
};

function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  const body = { type: "about:blank", title: titles[status] ?? "", status, detail };
  return json(body, status, "application/problem+json", headers);
}

function json(
  body: unknown,
  status: number,
  type: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { "Content-Type": type, "Cache-Control": "no-store", ...headers },
  });
}
