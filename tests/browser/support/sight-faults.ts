import type { Page } from "@playwright/test";
import { faultsOfCutting, faultsOfOverlap, faultsOfWidth } from "./fit-faults";
import { faultsOfChoice, faultsOfFocus, faultsOfMotion } from "./state-faults";

/** A desk's window at 200 % and at 400 %, and as wide as it is with letters of 200 %. */
const zooms = [
  { look: "200 %", width: 640, height: 512, letters: "" },
  { look: "400 %", width: 320, height: 256, letters: "" },
  { look: "large letters", width: 1280, height: 1024, letters: "200%" },
];

/** What trips somebody who enlarges the page as it stands, forces colors on it or asks for less motion: a line each. */
export async function sightFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const look = async (name: string, ...judges: (() => string[])[]) => {
    for (const judge of judges) {
      const found = await page.evaluate(judge);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
  };
  for (const { look: name, width, height, letters } of zooms) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await look(name, faultsOfWidth, faultsOfCutting, faultsOfOverlap);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  // A focus is drawn where somebody has used the keyboard.
  await page.keyboard.press("Tab");
  await look("forced colors", faultsOfFocus, faultsOfChoice);
  await look("less motion", faultsOfMotion);
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
  return faults;
}
