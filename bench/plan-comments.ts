import { randomBytes, randomUUID } from "node:crypto";
import { type Caller, transaction } from "~/platform/scope.server";

const commenters = 1_000;

/** Shown comments on a plan: half on its first section, a third about words of it, a fifth replies, each supported. */
export async function writeComments(
  caller: Caller,
  slug: string,
  { comments, sections }: { comments: number; sections: number },
): Promise<void> {
  const { districtId } = caller;
  await transaction(caller, async ({ db }) => {
    const where = { plan: { slug } };
    const { id: versionId, planId } = await db.planVersion.findFirstOrThrow({ where });
    const people = Array.from({ length: commenters }, () => randomUUID());
    const hash = () => Uint8Array.from(randomBytes(32));
    await db.mailAddress.createMany({
      data: people.map((id) => {
        const email = `${id}@mail.example`;
        return { districtId, id, email, emailKey: email, tokenHash: hash() };
      }),
    });
    await db.commenter.createMany({
      data: people.map((id) => ({
        ...{ districtId, id, addressId: id, tokenHash: hash(), name: "Ana", language: "en" },
        confirmedAt: new Date(),
      })),
    });
    const threads = Array.from({ length: comments }, () => randomUUID());
    const rows = threads.map((id, index) => {
      const top = index % 5 === 4 ? index - 4 : index;
      const part = top % 10 < 5 ? 1 : 1 + (((top / 5) % sections) | 0);
      return {
        ...{ districtId, id, planId, versionId, commenterId: people[index % commenters] ?? "" },
        ...{ sectionKey: `part-${part}`, parentId: top === index ? null : (threads[top] ?? null) },
        text: "Four weeks is over too soon for a family that moves. Please make it eight.",
        ...{ language: "en", shownAs: "role:families", state: "shown", shownAt: new Date() },
        ...(index % 3 === 0 ? { quote: { exact: "a hotspot", prefix: "", suffix: "" } } : {}),
      };
    });
    for (let at = 0; at < rows.length; at += 1_000) {
      await db.planComment.createMany({ data: rows.slice(at, at + 1_000) });
      await db.commentSupport.createMany({
        data: rows.slice(at, at + 1_000).map(({ id }, index) => ({
          ...{ districtId, commentId: id, commenterId: people[(index + 1) % commenters] ?? "" },
        })),
      });
    }
  });
}
