import { expect, test } from "vitest";
import { contractFiles, contracts } from "../../../server/contracts";

test.each(Object.entries(contracts))("the example of %s is as its schema says", (_name, one) => {
  expect(one.schema.safeParse(one.example).error).toBeUndefined();
});

test.each(Object.entries(contractFiles()))(
  "docs/contracts/%s is up to date (vitest -u writes it)",
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../../docs/contracts/${name}`);
  },
);
