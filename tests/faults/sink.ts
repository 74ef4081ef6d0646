// A mail server of its own that outlives every kill: tells of each mail before it says 250 to it.
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  logger: false,
  onData(stream, session, done) {
    const take = async () => {
      await text(stream);
      process.send?.({ to: session.envelope.rcptTo[0]?.address });
      await delay(20);
      done();
    };
    take().catch(done);
  },
});
// Connections of killed processes end without a word.
server.on("error", () => undefined);
server.listen(0, "127.0.0.1", () => {
  process.send?.({ port: (server.server.address() as AddressInfo).port });
});
process.once("disconnect", () => process.exit());
