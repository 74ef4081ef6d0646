import fc from "fast-check";
import { expect, test } from "vitest";
import { bounceAddress, findBouncedDelivery } from "~/mail/verp";

const base = "bounce@mail.cedar.example";
const secret = "a secret of the district, long enough";
const id = "7b0f3c52-9d1e-4a57-8a55-0d6a5f0f7d11";

test("a bounce address names its delivery, also in upper case and angle brackets", () => {
  fc.assert(
    fc.property(fc.uuid(), (delivery) => {
      const address = bounceAddress(base, delivery, secret);
      expect(address).toMatch(/^bounce\+[0-9a-f]{48}@mail\.cedar\.example$/);
      expect(findBouncedDelivery(base, address, secret)).toBe(delivery);
      expect(findBouncedDelivery(base, ` <${address.toUpperCase()}> `, secret)).toBe(delivery);
    }),
  );
});

test("its local part fits into SMTP's 64 characters", () => {
  const longest = bounceAddress(`${"b".repeat(15)}@x.example`, id, secret);
  expect(longest.indexOf("@")).toBe(64);
  expect(() => bounceAddress(`${"b".repeat(16)}@x.example`, id, secret)).toThrow("BOUNCE_ADDRESS");
});

test("a forged or altered address is nobody's", () => {
  const address = bounceAddress(base, id, secret);
  for (let position = 7; position < 55; position++) {
    const digit = address[position] === "0" ? "1" : "0";
    const altered = address.slice(0, position) + digit + address.slice(position + 1);
    expect(findBouncedDelivery(base, altered, secret)).toBeNull();
  }
  expect(findBouncedDelivery(base, address, "another secret")).toBeNull();
  expect(findBouncedDelivery("bounce@other.example", address, secret)).toBeNull();
  expect(findBouncedDelivery(base, base, secret)).toBeNull();
  expect(findBouncedDelivery(base, "", secret)).toBeNull();
});
