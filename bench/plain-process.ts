import { sendPlain } from "./plain-mail";

/** Plain nodemailer in a process of its own, as the worker is: a number asked is sent, and the rate answered. */
const port = Number(process.argv[2]);
process.on("message", async (count: number) => {
  process.send?.(await sendPlain(port, count));
});
process.once("disconnect", () => process.exit(0));
