import { floorDiv } from '../input/integer.js';

/** How many, as hosts read it: `about` is 0 for fewer than 5, else the nearest 5. */
export interface CountBand { readonly about: number; readonly text: string }

const BAND = 5;

/** The band of one exact count, a whole number of at least 0: "fewer than 5", nobody among them, then rounded to the nearest 5. */
export function bandOf(count: number): CountBand {
  const about = count < BAND ? 0 : BAND * floorDiv(count + 2, BAND);
  return { about, text: about === 0 ? 'fewer than 5 people' : `about ${about} people` };
}
