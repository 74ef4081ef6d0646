import {
  makeFivePoints,
  makeGender,
  makeList,
  makeListWithComment,
  makeMultiple,
  makeMultipleWithComments,
  makeRanking,
  makeYesNo,
} from "./choices";
import {
  makeDate,
  makeInfo,
  makeLongText,
  makeNumber,
  makeNumbers,
  makeShortText,
  makeTexts,
} from "./fields";
import { makeNumberGrid, makeTextGrid } from "./grids";
import type { Make } from "./made";
import {
  makeChangeTable,
  makeDualTable,
  makeFivePointTable,
  makeTable,
  makeTenPointTable,
  makeYesNoTable,
} from "./tables";

/** How each type of question of LimeSurvey's is made here, or why it is not. */
const KINDS: Readonly<Record<string, Make | string>> = {
  L: makeList,
  "!": makeList,
  O: makeListWithComment,
  Y: makeYesNo,
  G: makeGender,
  "5": makeFivePoints,
  M: makeMultiple,
  P: makeMultipleWithComments,
  R: makeRanking,
  F: makeTable,
  H: makeTable,
  A: makeFivePointTable,
  B: makeTenPointTable,
  C: makeYesNoTable,
  E: makeChangeTable,
  "1": makeDualTable,
  ":": makeNumberGrid,
  ";": makeTextGrid,
  N: makeNumber,
  K: makeNumbers,
  Q: makeTexts,
  D: makeDate,
  S: makeShortText,
  T: makeLongText,
  U: makeLongText,
  X: makeInfo,
  I: "it switches the language; here every form has its languages beside it",
  "*": "it is calculated from other answers, and nobody is asked it",
  "|": "it takes files, which no form here does",
};

export function kindOf(type: string): Make | string {
  const known = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  return known ?? `LimeSurvey’s type “${type.slice(0, 20)}” is not known here`;
}
