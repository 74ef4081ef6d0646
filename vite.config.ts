import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig(({ command }) => {
  // A build is for production, whatever the shell or the CI that starts it says.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    plugins: [reactRouter()],
    resolve: { tsconfigPaths: true },
    build: { assetsInlineLimit: 0 },
    // The web process's whole listener is one bundle, so that routes and the form's fast path share modules.
    environments: { ssr: { build: { rollupOptions: { input: "./server/app.ts" } } } },
  };
});
