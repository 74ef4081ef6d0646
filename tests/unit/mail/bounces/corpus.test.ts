import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { BOUNCE_KINDS, type BounceKind } from "~/mail/bounces/bounce";
import { classifyBounce } from "~/mail/bounces/classify-bounce";

const corpora = join(import.meta.dirname, "../../../../../shared/corpora");
const isThere = existsSync(join(corpora, "bounces-sisimai"));

const expectedSchema = z.record(
  z.string(),
  z.array(z.object({ reason: z.string(), hardbounce: z.string() })).min(1),
);

/** Every labelled message of the corpus with what it is: a label `feedback` is a complaint, `vacation` a reply. */
function labelled(): { file: string; kind: BounceKind }[] {
  const open = join(corpora, "bounces-sisimai/open");
  const expected = expectedSchema.parse(
    JSON.parse(readFileSync(join(open, "expected.json"), "utf8")),
  );
  return ["bsd", "dos", "err", "not"].flatMap((folder) =>
    readdirSync(join(open, folder)).flatMap((name) => {
      const label = expected[name]?.[0];
      const file = join(open, folder, name);
      if (folder === "not") return [{ file, kind: "not_a_bounce" as const }];
      return label ? [{ file, kind: kindOf(label) }] : [];
    }),
  );
}

function kindOf({ reason, hardbounce }: { reason: string; hardbounce: string }): BounceKind {
  if (reason === "feedback") return "complaint";
  if (reason === "vacation") return "auto_reply";
  return hardbounce === "1" ? "hard" : "soft";
}

describe.skipIf(!isThere)("the corpus of bounces (skipped where ../shared is absent)", () => {
  it("is read with a precision and a recall of at least 0.97 for every kind", () => {
    const pairs = labelled().map(({ file, kind }) => ({
      kind,
      found: classifyBounce(readFileSync(file)).kind,
    }));
    expect(pairs.length).toBeGreaterThan(300);
    for (const kind of BOUNCE_KINDS) {
      const right = pairs.filter((pair) => pair.kind === kind && pair.found === kind).length;
      const found = pairs.filter((pair) => pair.found === kind).length;
      const there = pairs.filter((pair) => pair.kind === kind).length;
      expect(right / found, `precision of ${kind}`).toBeGreaterThanOrEqual(0.97);
      expect(right / there, `recall of ${kind}`).toBeGreaterThanOrEqual(0.97);
    }
  });

  it.each([
    ["bounces-flanker/open/bounce__delayed.eml", "soft"],
    ["bounces-flanker/open/bounce__zed.eml", "hard"],
    ["bounces-flanker/open/bounce__gmail-invalid-address.eml", "hard"],
    ["bounces-flanker/open/disposition-notification.eml", "not_a_bounce"],
    ["auto-replies/open/discourse-auto_reply.eml", "auto_reply"],
    ["auto-replies/open/rfc3834-02.eml", "auto_reply"],
    ["auto-replies/open/rfc3834-05.eml", "auto_reply"],
    ["auto-replies/open/rfc3834-06.eml", "auto_reply"],
  ])("reads %s as %s", (file, kind) => {
    expect(classifyBounce(readFileSync(join(corpora, file))).kind).toBe(kind);
  });
});
