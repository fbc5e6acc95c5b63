/** A point on the British National Grid, in integer metres, so that every engine computes the same distance. */
export interface Site { eastingM: number; northingM: number }

/** Straight-line distance in whole metres. A square root is exact to the last bit by IEEE 754, so this agrees everywhere. */
export function distanceMetres(from: Site, to: Site): number {
  const east = from.eastingM - to.eastingM;
  const north = from.northingM - to.northingM;
  return Math.round(Math.sqrt(east * east + north * north));
}
