import { afterAll } from "vitest";
import { dropTestDatabases } from "./database";

// Set-up files' hooks run last: whatever a test file still holds open now, it leaked.
afterAll(dropTestDatabases);
