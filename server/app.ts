import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import { RouterContextProvider, type ServerBuild } from "react-router";
import { type Services, servicesContext } from "~/platform/services.server";
import { refuseCrossOrigin, securityHeaders } from "./security";

/** The web application as an Express listener; the form's fast path stands before it (see web.ts). */
export function createApp(
  services: Services,
  build: () => Promise<ServerBuild>,
  clientDir: string,
) {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback, linklocal, uniquelocal");
  app.use(
    "/assets",
    express.static(`${clientDir}/assets`, { immutable: true, maxAge: "1y", index: false }),
  );
  app.use(express.static(clientDir, { maxAge: "1h", index: false }));
  app.use(securityHeaders);
  app.use(refuseCrossOrigin);
  app.use(compression());
  app.use(
    createRequestHandler({
      build,
      getLoadContext: () => {
        const context = new RouterContextProvider();
        context.set(servicesContext, services);
        return context;
      },
    }),
  );
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    services.log.error({ err: error }, "a request failed");
    if (response.headersSent) return next(error);
    response.status(500).type("text").send("Something went wrong on our side. Please try again.");
  });
  return app;
}
