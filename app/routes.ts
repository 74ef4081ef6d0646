import { type RouteConfig, route } from "@react-router/dev/routes";

/** Every address of Full Circle. */
export default [route("healthz", "admin/routes/healthz.ts")] satisfies RouteConfig;
