import { createHash } from "node:crypto";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail as it was the moment before the server said that it has it. */
export type Taken = { messageId: string; to: string; language: string };

export type SinkAnswer = { port: number; accepted: number; refused: number; taken?: Taken[] };

/**
 * A mail server on loopback. Asked by messages: `count`, `list`, and `down` and `up` for an outage in
 * which its port refuses and every dialogue is cut. `--greylist 0.1`: so many are told 450 at first.
 */
const { values } = parseArgs({ options: { greylist: { type: "string", default: "0" } } });
const share = Number(values.greylist);
const taken: Taken[] = [];
const greeted = new Set<string>();
const sockets = new Set<Socket>();
let refused = 0;
let port = 0;
let server = listening();

function listening(): SMTPServer {
  const made = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      if (!isGreylisted(address)) return callback();
      refused += 1;
      callback(Object.assign(new Error("4.2.0 Greylisted, try later"), { responseCode: 450 }));
    },
    onData(stream, session, callback) {
      buffer(stream).then((raw) => {
        taken.push(takenOf(raw, session));
        callback();
      }, callback);
    },
  });
  // Connections of killed processes end without a word.
  made.on("error", () => undefined);
  made.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  made.listen(port, "127.0.0.1", () => {
    port = (made.server.address() as AddressInfo).port;
    answer();
  });
  return made;
}

function isGreylisted(address: string): boolean {
  if (share === 0 || greeted.has(address)) return false;
  greeted.add(address);
  return createHash("sha256").update(address).digest().readUInt32BE() / 2 ** 32 < share;
}

function takenOf(raw: Buffer, session: SMTPServerSession): Taken {
  const head = raw.toString("latin1", 0, Math.max(0, raw.indexOf("\r\n\r\n")));
  const header = (name: string) =>
    new RegExp(`^${name}: *(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
  const to = session.envelope.rcptTo[0]?.address ?? "";
  return { messageId: header("Message-ID"), to, language: header("Content-Language") };
}

function answer(more: Partial<SinkAnswer> = {}): void {
  process.send?.({ port, accepted: taken.length, refused, ...more });
}

process.on("message", (asked) => {
  if (asked === "count") answer();
  if (asked === "list") answer({ taken });
  if (asked === "up") server = listening();
  if (asked === "down") {
    server.close(() => answer());
    for (const socket of sockets) socket.destroy();
  }
});
process.once("SIGTERM", () => process.exit(0));
process.once("disconnect", () => process.exit(0));
