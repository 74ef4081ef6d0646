import type { Settlement } from "~/campaigns/claim";

/** That a mail was taken by its server. */
export const sent = (id: string): Settlement => ({
  ...{ id, state: "sent", reply: "250", counts: true, waitMs: 0 },
});
