import type { LetterPaper } from "../print/paper";

/** A place on the sheet, in millimeters from its upper left corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where the name has to stand to be read through an envelope's window, from the sheet's left edge also
 * where its words run from right to left: a window does not turn around.
 *
 * `a4`: DIN 5008, form B: the address field begins 45 mm from the top and 20 mm from the left, is 85 mm
 * by 45 mm, text from 25 mm on; its lower 27.3 mm are the address, its upper 17.7 mm the sender's line.
 * Folded at 105 and 210 mm it shows in a DIN lang envelope (DIN 680: a window of 90 by 45 mm, 20 mm
 * from the left, 15 mm from the bottom).
 *
 * `letter`: a No. 10 envelope, 4 1/8 by 9 1/2 in, with the usual window of 1 1/8 by 4 1/2 in, 7/8 in
 * from the left and 1/2 in from the bottom. A sheet folded in three, 3 2/3 by 8 1/2 in, has room to
 * move by 0.458 in up and down and by 1 in sideways; what is 2.5 to 3.167 in from its top and 0.875 to
 * 4.375 in from its left shows wherever it lies.
 */
export const WINDOWS: Readonly<Record<LetterPaper, Place>> = {
  a4: { left: 25, top: 62.7, width: 75, height: 27.3 },
  letter: { left: 25.4, top: 64, width: 83, height: 15.8 },
};

/** Where the sheet is folded, from its top: marked at its edge. */
export const FOLDS: Readonly<Record<LetterPaper, readonly number[]>> = {
  a4: [105, 210],
  letter: [93.1, 186.3],
};

/** Where the letter's own words begin, below the first fold's window. */
export const BODY_TOP: Readonly<Record<LetterPaper, number>> = { a4: 98, letter: 96 };
