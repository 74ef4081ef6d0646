import type { District } from "~/districts/district";
import type { Sender } from "~/mail/message";

/** The system's sender as a district has it: by its own name, with its own address for answers. */
export function districtSender(
  sender: Sender,
  { mailName, replyTo }: Pick<District, "mailName" | "replyTo">,
): Sender {
  return {
    ...sender,
    from: mailName ? { ...sender.from, name: mailName } : sender.from,
    ...(replyTo ? { replyTo: { address: replyTo } } : {}),
  };
}
