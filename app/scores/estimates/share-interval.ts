import { intervalReach, zQuantile } from "./distributions";

/** Lower and upper end of a share's 95 % interval, both on 0-1. */
export type ShareInterval = readonly [number, number];

/** The interval of METHOD 3: logit, or Wilson on `nEff` respondents where the share is 0 or 1. */
export function shareInterval(share: number, se: number, df: number, nEff: number): ShareInterval {
  return share <= 0 || share >= 1 ? wilsonInterval(share, nEff) : logitInterval(share, se, df);
}

/**
 * share +- t SE on the logit scale, for 0 < share < 1 (R's svyciprop(method = "logit")): the
 * logit's standard error is SE / (share (1 - share)), t has df degrees of freedom.
 */
export function logitInterval(share: number, se: number, df: number): ShareInterval {
  const centre = Math.log(share / (1 - share));
  const reach = (intervalReach(df) * se) / (share * (1 - share));
  const shareAt = (logit: number) => 1 / (1 + Math.exp(-logit));
  return [Math.min(share, shareAt(centre - reach)), Math.max(share, shareAt(centre + reach))];
}

/**
 * Wilson's score interval (1927) of a share of n independent answers, n > 0 and not always whole
 * (R's prop.test(correct = FALSE)).
 */
export function wilsonInterval(share: number, n: number): ShareInterval {
  const z2 = zQuantile(0.975) ** 2;
  const centre = share + z2 / (2 * n);
  const reach = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n)));
  const scale = 1 + z2 / n;
  const low = share <= 0 ? 0 : (centre - reach) / scale;
  const high = share >= 1 ? 1 : (centre + reach) / scale;
  return [Math.max(0, Math.min(share, low)), Math.min(1, Math.max(share, high))];
}
