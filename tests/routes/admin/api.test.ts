import { afterEach, expect, test, vi } from "vitest";
import { answerApiRequest } from "~/admin/api/answer-request.server";
import { makeApiToken } from "~/admin/api/api-tokens.server";
import { operations } from "~/admin/api/operations.server";
import { type Role, transaction } from "~/platform/scope.server";
import { closedWave, type ReportStory } from "../../db/reports/report-story";
import { signedIn } from "../auth/site";

// The first test of a file loads what renders mails, which takes long on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story.close());

const nobody = "00000000-0000-4000-8000-000000000000";

async function tokenOf(role: Role): Promise<string> {
  const site = { services: story.services, ownerUrl: story.ownerUrl, setNow: () => {} };
  const { id } = await signedIn(site, story.districtId, role);
  const actor = { kind: "staff" as const, id, name: role, role };
  return makeApiToken({ ...story.caller, actor }, "a test", new Date());
}

async function call(path: string, token?: string, method = "GET") {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const request = new Request(`http://voice.test${path}`, { method, headers });
  const response = await answerApiRequest(story.services, request);
  return {
    status: response.status,
    type: response.headers.get("Content-Type"),
    body: await response.json(),
  };
}

test("each operation answers as it is described, to a token that may", async () => {
  story = await closedWave([{ email: "ana@home.test" }]);
  const token = await tokenOf("leader");
  for (const { path, method, status, answer } of operations) {
    const at = path.replace("{wave}", story.waveId).replace("{release}", story.releaseId);
    const answered = await call(at, token, method);
    expect(answered).toMatchObject({ status, type: "application/json" });
    expect(answer.safeParse(answered.body).error).toBeUndefined();
  }
});

test("no token, a wrong one and a revoked one are 401; a role that may not is 403; nothing is 404", async () => {
  story = await closedWave([{ email: "ana@home.test" }]);
  const token = await tokenOf("editor");
  const problem = "application/problem+json";
  expect(await call("/api/v1/surveys")).toMatchObject({ status: 401, type: problem });
  expect(await call("/api/v1/surveys", "fc_wrong")).toMatchObject({ status: 401 });
  expect(await call(`/api/v1/releases/${story.releaseId}`, token)).toMatchObject({
    status: 403,
    type: problem,
  });
  expect(await call(`/api/v1/waves/${nobody}`, token)).toMatchObject({
    status: 404,
    type: problem,
  });
  expect(await call("/api/v1/waves/x", token)).toMatchObject({ status: 404 });
  expect(await call("/api/v1/surveys", token, "POST")).toMatchObject({ status: 405 });
  await transaction(story.caller, ({ db }) =>
    db.apiToken.updateMany({ data: { revokedAt: new Date() } }),
  );
  expect(await call("/api/v1/surveys", token)).toMatchObject({ status: 401 });
});
