import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from "smtp-server";

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

export type ReceivedMail = { from: string; to: string; raw: Buffer };

export type SmtpDouble = {
  url: string;
  accepted: ReceivedMail[];
  connections: () => number;
  close: () => Promise<void>;
};

/** A real SMTP server on a free loopback port that goes wrong where the script says so. */
export async function startSmtp(
  script: SmtpScript = () => undefined,
  options: { pipelining?: boolean; port?: number } = {},
): Promise<SmtpDouble> {
  const sockets = new Map<number, Socket>();
  const accepted: ReceivedMail[] = [];
  let connections = 0;

  const react = async (stage: SmtpStage, session: SMTPServerSession, done: Done) => {
    const reaction = script(stage, session.envelope.rcptTo[0]?.address ?? "");
    await applyReaction(reaction, sockets.get(session.remotePort), done);
  };
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    hideSTARTTLS: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    hidePIPELINING: options.pipelining === false,
    closeTimeout: 50,
    onConnect: (session, done) => void react("connect", session, done),
    onMailFrom: (_address, session, done) => void react("mail", session, done),
    onRcptTo(address, session, done) {
      const reaction = script("rcpt", address.address);
      void applyReaction(reaction, sockets.get(session.remotePort), done);
    },
    onData(stream, session, done) {
      const reply = (stage: SmtpStage, answer: Done) => react(stage, session, answer);
      void receive(stream, session, reply, script, accepted).then((verdict) => {
        if (verdict === "keep") done();
        else if (verdict) void applyReaction(verdict, sockets.get(session.remotePort), done);
      });
    },
  });
  server.on("error", () => undefined);
  server.server.prependListener("connection", (socket: Socket) => {
    connections += 1;
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(port));
    dropAtData(socket, script);
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

type Done = (error?: Error | null) => void;

async function applyReaction(
  reaction: SmtpReaction | undefined,
  socket: Socket | undefined,
  done: Done,
): Promise<void> {
  if (reaction === undefined) return done();
  if (reaction === "drop") {
    socket?.destroy();
  } else if (typeof reaction === "object" && "delay" in reaction) {
    await sleep(reaction.delay);
    done();
  } else if (typeof reaction === "object" && "reply" in reaction) {
    const text = reaction.text ?? "as the script says";
    done(Object.assign(new Error(text), { responseCode: reaction.reply }));
  }
}

/** Reads a message; what it returns is the answer, or null where the connection is left to itself. */
async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  react: (stage: SmtpStage, done: Done) => Promise<void>,
  script: SmtpScript,
  accepted: ReceivedMail[],
): Promise<SmtpReaction | "keep" | null> {
  const recipient = session.envelope.rcptTo[0]?.address ?? "";
  const interrupted = script("body", recipient);
  if (interrupted) {
    // Lets the client push as much as the kernel takes before anything happens.
    await sleep(50);
    await react("body", () => undefined);
    return null;
  }
  const raw = await buffer(stream).catch(() => null);
  if (!raw) return null;
  const reaction = script("dot", recipient);
  const isTaken = typeof reaction === "object" && "taken" in reaction;
  const isRefused = reaction !== undefined && !isTaken && !isDelay(reaction);
  if (!isRefused) accepted.push({ from: fromOf(session), to: recipient, raw });
  if (reaction === undefined) return "keep";
  return isTaken ? reaction.taken : reaction;
}

function isDelay(reaction: SmtpReaction): boolean {
  return typeof reaction === "object" && "delay" in reaction;
}

function fromOf(session: SMTPServerSession): string {
  const from: SMTPServerAddress | false = session.envelope.mailFrom;
  return from ? from.address : "";
}

function dropAtData(socket: Socket, script: SmtpScript): void {
  socket.on("data", (chunk: Buffer) => {
    if (!/^DATA\r\n/im.test(chunk.toString("latin1"))) return;
    const reaction = script("data", "");
    if (reaction === "drop") socket.destroy();
    else if (reaction === "hang") socket.write = () => true;
  });
}
