import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CAMPAIGN_STATES, type CampaignState } from "~/campaigns/campaign";
import { CampaignProgress } from "~/campaigns/campaign-progress";

const pageOf = (state: CampaignState) =>
  renderToStaticMarkup(
    <CampaignProgress
      {...{ id: "1", state, handled: 39, total: 40, perMinute: 0, end: null, pause: null }}
      follows={false}
    />,
  );

it("shows how far a mailing is while something may still happen to it, and leaves the rest to its meter", () => {
  const moving = CAMPAIGN_STATES.filter((state) => pageOf(state).includes("<progress"));
  expect(moving).toEqual(["running", "paused"]);
  expect(pageOf("done")).toBe("");
});
