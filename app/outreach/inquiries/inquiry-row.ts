import { z } from "zod";
import { SINGLE_MAIL_STATES } from "~/campaigns/single-mail/single-mail";
import { AUDIENCES } from "~/people/audience";
import {
  ANSWER_MEDIA,
  CLOSE_REASONS,
  INQUIRY_CHANNELS,
  INQUIRY_STATES,
  SATISFACTIONS,
} from "./inquiry";

const inquirySchema = z.object({
  id: z.string(),
  number: z.number(),
  channel: z.enum(INQUIRY_CHANNELS),
  state: z.enum(INQUIRY_STATES),
  subject: z.string(),
  audience: z.enum(AUDIENCES).nullable(),
  schoolId: z.string().nullable(),
  language: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  ownerId: z.string().nullable(),
  receivedAt: z.date(),
  dueAt: z.date(),
  firstDueAt: z.date(),
  answeredAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  closeReason: z.enum(CLOSE_REASONS).nullable(),
  askedAt: z.date().nullable(),
  satisfaction: z.enum(SATISFACTIONS).nullable(),
  satisfactionNote: z.string(),
  satisfiedAt: z.date().nullable(),
  emptiedAt: z.date().nullable(),
});
export type Inquiry = z.infer<typeof inquirySchema>;

export const MESSAGE_KINDS = ["question", "answer", "note", "receipt"] as const;

const messageSchema = z.object({
  id: z.string(),
  inquiryId: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  medium: z.enum([...INQUIRY_CHANNELS, ...ANSWER_MEDIA]),
  body: z.string(),
  author: z.string(),
  at: z.date(),
  state: z.enum(SINGLE_MAIL_STATES).nullable(),
  reply: z.string().nullable(),
});
export type InquiryMessage = z.infer<typeof messageSchema>;

/** Rows of the tables as what they are. */
export const asInquiry = (row: unknown): Inquiry => inquirySchema.parse(row);
export const asMessage = (row: unknown): InquiryMessage => messageSchema.parse(row);
