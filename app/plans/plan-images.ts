import { plainPictures } from "./markdown";

export const mostImageBytes = 2 * 1024 * 1024;

const signatures: { contentType: string; isOne: (bytes: Uint8Array) => boolean }[] = [
  { contentType: "image/png", isOne: (b) => begins(b, [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
  { contentType: "image/jpeg", isOne: (b) => begins(b, [0xff, 0xd8, 0xff]) },
  {
    contentType: "image/gif",
    isOne: (b) => begins(b, bytesOf("GIF87a")) || begins(b, bytesOf("GIF89a")),
  },
  {
    contentType: "image/webp",
    isOne: (b) => begins(b, bytesOf("RIFF")) && begins(b.subarray(8), bytesOf("WEBP")),
  },
];

/** What kind of picture the bytes begin as, whatever their name says; null for anything else. */
export function imageType(bytes: Uint8Array): string | null {
  return signatures.find(({ isOne }) => isOne(bytes))?.contentType ?? null;
}

export function imagePath(districtSlug: string, id: string): string {
  return `/d/${districtSlug}/plan-images/${id}`;
}

/** What is wrong with the pictures of a Markdown text, a sentence each. */
export function pictureProblems(body: string): string[] {
  return plainPictures(body).flatMap(({ address, alt, isOurs }, index) => {
    const which = `Picture ${index + 1}`;
    if (!isOurs) {
      return [`${which} (${address.slice(0, 80)}) is kept elsewhere: upload it here instead.`];
    }
    return alt.trim() === ""
      ? [`${which} has no alternative text: say between the square brackets what it shows.`]
      : [];
  });
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const bytesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
