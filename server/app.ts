import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as build from "virtual:react-router/server-build";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import { RouterContextProvider } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { newestMigrationContext, type Services, servicesContext } from "~/platform/services.server";
import { createFormHandler } from "~/responses/form-handler.server";
import { ownScores } from "~/scores/scoring/own-scores";
import { refuseCrossOrigin, securityHeaders } from "./security";

export type ListenerOptions = {
  clientDir: string;
  formCss: string;
  formScript: string;
  /** What /readyz asks of the database. */
  newestMigration: string;
};
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Everything the web process answers: the form's fast path first, then the rest through React Router. */
export function createListener(
  services: Services,
  { clientDir, formCss, formScript, newestMigration }: ListenerOptions,
): Listener {
  const stylesheet: FormAsset = { name: "form", type: "css", text: formCss };
  const script: FormAsset = { name: "answering", type: "js", text: formScript };
  const assets = [stylesheet, script];
  const app = createApp(services, { clientDir, assets, newestMigration });
  const handleForm = createFormHandler(services, {
    stylesheet: pathOf(stylesheet),
    script: pathOf(script),
    scoresOf: (definition, audience, given) => ownScores(definition, audience, given.answers),
  });
  return (request, response) => {
    if (!handleForm(request, response)) app(request, response);
  };
}

type AppOptions = Pick<ListenerOptions, "clientDir" | "newestMigration"> & {
  assets: readonly FormAsset[];
};

/** What a form page loads besides itself: its stylesheet, its script. */
type FormAsset = { name: string; type: "css" | "js"; text: string };

function pathOf({ name, type, text }: FormAsset): string {
  return `/assets/${name}-${hashOf(text)}.${type}`;
}

function createApp(services: Services, { clientDir, assets, newestMigration }: AppOptions) {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback, linklocal, uniquelocal");
  app.use(compression());
  for (const asset of assets) {
    app.get(pathOf(asset), (_request, response) => {
      response.set("Cache-Control", "public, max-age=31536000, immutable");
      response.type(asset.type).send(asset.text);
    });
    // For pages that do not know this build's name of it, such as a preview.
    app.get(`/assets/${asset.name}.${asset.type}`, (_request, response) => {
      response.set("Cache-Control", "no-cache").type(asset.type).send(asset.text);
    });
  }
  app.use(
    "/assets",
    express.static(`${clientDir}/assets`, { immutable: true, maxAge: "1y", index: false }),
  );
  app.use(express.static(clientDir, { maxAge: "1h", index: false }));
  app.use(securityHeaders);
  app.use(refuseCrossOrigin);
  app.use(
    createRequestHandler({
      build,
      getLoadContext: (request) => {
        const context = new RouterContextProvider();
        context.set(servicesContext, services);
        context.set(clientAddressContext, request.ip ?? "");
        context.set(newestMigrationContext, newestMigration);
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

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
