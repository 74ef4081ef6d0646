import { Readable } from "node:stream";
import MimeNode from "nodemailer/lib/mime-node";
import type { OutgoingMail } from "./message";
import type { Stage } from "./outcome";

const sliceBytes = 16 * 1024;

/**
 * A finished message as nodemailer's pool takes it, which reports how far it got. nodemailer
 * reads the stream only after the server's answer to DATA, and writes the final dot only after
 * the stream's end: so no read means no body, and no end means the server cannot have accepted.
 */
export class Handover extends MimeNode {
  stage: Stage = "waiting";
  private readonly mail: OutgoingMail;
  private readonly bytes: Buffer;
  private readonly onStage: (stage: Stage) => void;

  constructor(mail: OutgoingMail, bytes: Buffer, onStage: (stage: Stage) => void) {
    super();
    this.mail = mail;
    this.bytes = bytes;
    this.onStage = onStage;
  }

  override getEnvelope() {
    return { from: this.mail.envelope.from, to: [this.mail.envelope.to] };
  }

  override messageId() {
    return this.mail.messageId;
  }

  override createReadStream(): Readable {
    if (this.stage === "body" || this.stage === "dot") {
      return new Readable().destroy(new Error("The body was already on its way once"));
    }
    this.reach("envelope");
    return this.readBody();
  }

  private readBody(): Readable {
    const { bytes } = this;
    let position = 0;
    const reach = (stage: Stage) => this.reach(stage);
    const stream = new Readable({
      highWaterMark: sliceBytes,
      read() {
        if (position === 0) reach("body");
        const slice = bytes.subarray(position, position + sliceBytes);
        position += slice.length;
        this.push(slice.length > 0 ? slice : null);
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
