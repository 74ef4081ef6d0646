import { expect, test } from "vitest";
import { openApiDocument } from "~/admin/api/openapi.server";
import { operations } from "~/admin/api/operations.server";

test("the description names every operation", () => {
  const { paths } = openApiDocument("http://voice.test");
  for (const { path, method } of operations) {
    expect(paths[path]?.[method.toLowerCase()]).toMatchObject({ responses: expect.any(Object) });
  }
});
