import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { type Env, WrongEnvironment } from "~/platform/env.server";
import { checkMailSettings } from "./mailer";

/** What would end the web or the worker again and again is found before anything is opened. */
export async function checkStart(env: Env): Promise<void> {
  checkMailSettings(env);
  if (env.CHROMIUM_PATH && !existsSync(env.CHROMIUM_PATH)) {
    throw new WrongEnvironment(`Wrong setting. CHROMIUM_PATH: there is no ${env.CHROMIUM_PATH}`);
  }
  refuseClosedFolder(env.DATA_DIR);
  await refuseTakenPort(env.PORT);
}

function refuseClosedFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongEnvironment(`Wrong setting. DATA_DIR: cannot be written to: ${reason}`);
  }
}

async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
  if (!code) return;
  const reasons: Record<string, string> = {
    EADDRINUSE: `${port} is in use, maybe by a Full Circle that still runs. Stop that, or set another`,
    EACCES: `${port} is not open to this user. Set one above 1023 and put a proxy before it`,
  };
  throw new WrongEnvironment(`Wrong setting. PORT: ${reasons[code] ?? `${port} fails: ${code}`}`);
}

/** Runs an entry; a wrong setting is told in one line, without a stack. */
export async function begin(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
