import nodemailer from "nodemailer";

const connections = 10;
/** With it a mail has 9 kB, as an invitation has in the mean of seven languages; as ASCII it costs no encoding. */
const body = "A mail about as long as an invitation.\n".repeat(110);
const message = {
  ...{ from: "a@mail.example", to: "b@mail.example", subject: "Bench" },
  ...{ text: body, html: `<pre>${body}</pre>` },
};

/** nodemailer's own pool with one fixed body: mails a second. */
export async function sendPlain(port: number, count: number): Promise<number> {
  const pool = nodemailer.createTransport({
    ...{ host: "127.0.0.1", port, pool: true, ignoreTLS: true },
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  const start = performance.now();
  let at = 0;
  const worker = async () => {
    while (at++ < count) await pool.sendMail(message);
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = (performance.now() - start) / 1000;
  pool.close();
  return count / took;
}
