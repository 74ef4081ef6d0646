import { describe, expect, it } from "vitest";
import { judgeRecipient } from "~/mail/bounces/judge-recipient";
import { findReason, reasonOfStatus } from "~/mail/bounces/reasons";
import { plainWords } from "~/mail/bounces/report-text";
import { readReply, readStage } from "~/mail/bounces/smtp-reply";
import { moreGoneReplies, morePassingReplies } from "./more-replies";
import { otherGoneReplies, otherPassingReplies } from "./other-words";
import { goneReplies, passingReplies } from "./replies";

const judge = (diagnostic: string) =>
  judgeRecipient({
    report: {
      ...{
        recipient: null,
        action: "failed",
        status: null,
        statusWords: "",
        category: "",
        reporter: "",
      },
      ...{ diagnosticType: "smtp", diagnostic },
    },
    ...{ text: "", failedHeader: null, sentTo: "" },
  }).kind;

describe("a server's reply", () => {
  it.each([...goneReplies, ...moreGoneReplies, ...otherGoneReplies])(
    "means that the address is gone: %s",
    (reply) => {
      expect(judge(reply)).toBe("hard");
    },
  );

  it.each([...passingReplies, ...morePassingReplies, ...otherPassingReplies])(
    "does not mean that the address is gone: %s",
    (reply) => {
      expect(judge(reply)).toBe("soft");
    },
  );

  it("has its codes, the last server's before a relay's", () => {
    expect(readReply("5.1.0 - Unknown address error 550-'5.7.1 Access denied'")).toEqual({
      code: 550,
      status: "5.7.1",
    });
    expect(readReply("554 5.0.0 Service unavailable")).toEqual({ code: 554, status: "5.0.0" });
    expect(readReply("nothing, seen 5 times at 10.5.1.1")).toEqual({ code: null, status: null });
  });

  it("is told apart by the command it answers", () => {
    expect(readStage("SMTP error from remote mail server after RCPT TO:<a@b.example>")).toBe(
      "recipient",
    );
    expect(readStage("host mx refused to talk to me: 554 no")).toBe("connection");
    expect(readStage(">>> DATA\n<<< 550 User unknown\n")).toBe("content");
    expect(readStage(">>> DATA\n<<< 550 User unknown\n<<< 503 Need RCPT\n")).toBe("pipelined");
    expect(readStage("no dialogue")).toBeNull();
  });

  it("means nothing by its addresses and paths of links", () => {
    const plain = plainWords("550 <user-unknown@full.example> see http://help.example/over/quota");
    expect(plain).toBe("550 <@> see help.example");
    expect(findReason(plain)).toBeNull();
  });

  it("may have nothing but a status code", () => {
    expect(reasonOfStatus("5.1.1")).toBe("no_user");
    expect(reasonOfStatus("5.7.99")).toBe("blocked");
    expect(reasonOfStatus("5.0.0")).toBeNull();
    expect(reasonOfStatus(null)).toBeNull();
  });
});
