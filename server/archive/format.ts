import { z } from "zod";

/** COPY's own mark for the end of data; no row can be this line. */
export const END_OF_TABLE = "\\.\n";

export const archiveHeadSchema = z.object({
  format: z.literal("full-circle-backup"),
  version: z.literal(1),
  /** The migration whose tables these are. */
  migration: z.string(),
  /** What a restored system needs besides, by fingerprint: with another LINK_SECRET mailed links are dead. */
  secrets: z.object({ LINK_SECRET: z.string(), SESSION_SECRET: z.string() }),
});

export type ArchiveHead = z.infer<typeof archiveHeadSchema>;

export const tableHeadSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
