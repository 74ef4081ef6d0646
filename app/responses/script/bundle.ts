import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

type Rolldown = typeof import("rolldown");

// The bundler is the one Vite brings, so that pages and forms go through the same.
const fromVite = createRequire(createRequire(import.meta.url).resolve("vite"));

/** The form's script as one minified module. */
export async function answeringScript(): Promise<string> {
  const { rolldown } = fromVite("rolldown") as Rolldown;
  const bundle = await rolldown({
    input: fileURLToPath(new URL("answering.ts", import.meta.url)),
    tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)),
  });
  const { output } = await bundle.generate({ format: "es", minify: true });
  await bundle.close();
  return output[0].code;
}
