import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";

/** Where a server can go wrong; `data` is before its 354, `body` while reading, `dot` after all of it. */
export type SmtpStage = "connect" | "mail" | "rcpt" | "data" | "body" | "dot";

/** `taken`: the message is accepted and kept, but the reply never leaves. */
export type SmtpReaction =
  | "drop"
  | "hang"
  | { taken: "drop" | "hang" }
  | { reply: number; text?: string }
  | { delay: number };

/** Decides what happens at a stage; `recipient` is empty before RCPT TO. */
export type SmtpScript = (stage: SmtpStage, recipient: string) => SmtpReaction | undefined;

type ReceivedMail = { from: string; to: string; raw: Buffer };

export type SmtpDouble = {
  url: string;
  accepted: ReceivedMail[];
  connections: () => number;
  close: () => Promise<void>;
};

/** A real SMTP server on a loopback port (a free one unless given) that goes wrong as scripted. */
export async function startSmtp(
  script: SmtpScript = () => undefined,
  options: { pipelining?: boolean; port?: number } = {},
): Promise<SmtpDouble> {
  const sockets = new Map<number, Socket>();
  const accepted: ReceivedMail[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    hideSTARTTLS: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    hidePIPELINING: options.pipelining === false,
    closeTimeout: 50,
    ...handlers(script, sockets, accepted),
  });
  server.on("error", () => undefined);
  server.server.prependListener("connection", (socket: Socket) => {
    connections += 1;
    watch(socket, sockets, script);
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    connections: () => connections,
    async close() {
      for (const socket of sockets.values()) socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

/** A port on loopback where nobody listens. */
export async function refusedUrl(): Promise<string> {
  const server = await startSmtp();
  await server.close();
  return server.url;
}

function handlers(
  script: SmtpScript,
  sockets: Map<number, Socket>,
  accepted: ReceivedMail[],
): SMTPServerOptions {
  const react = (reaction: SmtpReaction | undefined, session: SMTPServerSession, done: Done) =>
    void applyReaction(reaction, sockets.get(session.remotePort), done);
  return {
    onConnect: (session, done) => react(script("connect", ""), session, done),
    onMailFrom: (_from, session, done) => react(script("mail", ""), session, done),
    onRcptTo: ({ address }, session, done) => react(script("rcpt", address), session, done),
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? "";
      const { mailFrom } = session.envelope;
      const interruption = script("body", to);
      if (interruption) {
        // Lets the client push as much as the kernel takes before anything happens.
        setTimeout(() => react(interruption, session, () => undefined), 50);
        return;
      }
      const receive = async () => {
        const raw = await buffer(stream);
        const reaction = script("dot", to);
        if (accepts(reaction)) accepted.push({ from: mailFrom ? mailFrom.address : "", to, raw });
        react(reaction, session, done);
      };
      receive().catch(() => undefined);
    },
  };
}

function accepts(reaction: SmtpReaction | undefined): boolean {
  return typeof reaction === "object" ? !("reply" in reaction) : reaction === undefined;
}

type Done = (error?: Error | null) => void;

async function applyReaction(
  reaction: SmtpReaction | undefined,
  socket: Socket | undefined,
  done: Done,
): Promise<void> {
  if (reaction === undefined) return done();
  if (reaction === "hang") return;
  if (reaction === "drop") return void socket?.destroy();
  if ("taken" in reaction) return applyReaction(reaction.taken, socket, done);
  if ("delay" in reaction) {
    await sleep(reaction.delay);
    return done();
  }
  const { reply: responseCode, text = "as the script says" } = reaction;
  done(Object.assign(new Error(text), { responseCode }));
}

/** Keeps a socket at hand and goes wrong at DATA, for which the server has no handler of its own. */
function watch(socket: Socket, sockets: Map<number, Socket>, script: SmtpScript): void {
  const port = socket.remotePort ?? 0;
  sockets.set(port, socket);
  socket.on("error", () => undefined);
  socket.on("close", () => sockets.delete(port));
  socket.on("data", (chunk: Buffer) => {
    if (!/^DATA\r\n/im.test(chunk.toString("latin1"))) return;
    const reaction = script("data", "");
    if (reaction === "drop") socket.destroy();
    if (reaction === "hang") socket.write = () => true;
  });
}
