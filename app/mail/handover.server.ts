import { Readable } from "node:stream";
import MimeNode from "nodemailer/lib/mime-node";
import type { BeforeDot } from "./mailer";
import type { OutgoingMail } from "./message";
import type { Stage } from "./outcome";

export type FinishedMail = { mail: OutgoingMail; bytes: Buffer; beforeDot: BeforeDot };

const sliceBytes = 16 * 1024;

/**
 * A finished message as nodemailer's pool takes it, which reports how far it got. nodemailer
 * reads the stream only after the server's answer to DATA, and writes the final dot only after
 * the stream's end: so no read means no body, and no end means the server cannot have accepted.
 */
export class Handover extends MimeNode {
  stage: Stage = "waiting";
  private readonly finished: FinishedMail;
  private readonly onStage: (stage: Stage) => void;

  constructor(finished: FinishedMail, onStage: (stage: Stage) => void) {
    super();
    this.finished = finished;
    this.onStage = onStage;
  }

  override getEnvelope() {
    const { from, to } = this.finished.mail.envelope;
    return { from, to: [to] };
  }

  override messageId() {
    return this.finished.mail.messageId;
  }

  override createReadStream(): Readable {
    if (this.stage === "body" || this.stage === "dot") {
      return new Readable().destroy(new Error("The body was already on its way once"));
    }
    this.reach("envelope");
    return this.readBody();
  }

  private readBody(): Readable {
    const { bytes, beforeDot } = this.finished;
    let position = 0;
    const reach = (stage: Stage) => this.reach(stage);
    const stream = new Readable({
      highWaterMark: sliceBytes,
      read() {
        if (position === 0) reach("body");
        const slice = bytes.subarray(position, position + sliceBytes);
        position += slice.length;
        if (slice.length > 0) this.push(slice);
        else endAfter(beforeDot, this);
      },
    });
    // Listens before nodemailer's pipe does, so this runs before the dot is written.
    stream.once("end", () => this.reach("dot"));
    return stream;
  }

  private reach(stage: Stage): void {
    this.stage = stage;
    this.onStage(stage);
  }
}

/** The stream's end is what makes nodemailer write the final dot. */
function endAfter(beforeDot: BeforeDot, stream: Readable): void {
  try {
    beforeDot();
    stream.push(null);
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}
