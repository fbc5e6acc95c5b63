import fc from 'fast-check';
import { cellOf, FOR_EVER, fromWeek, type Grid, gridFor, MOST_WEEKS_SCANNED, reachOf, reachOfBoth, SINCE_EVER, toWeek, WIDE_GRID } from './grid.js';

const grid = fc.oneof(
  fc.constant(WIDE_GRID),
  fc.tuple(fc.array(fc.nat(700_000)), fc.array(fc.nat(1_300_000)), fc.array(fc.nat(100_000))).map(([east, north, from]) => gridFor(east, north, from)),
  fc.tuple(fc.nat(400_000), fc.nat(400_000), fc.nat(30_000)).chain(([east, north, from]) =>
    fc.array(fc.nat(20_000), { minLength: 20 }).map((offsets) => gridFor(offsets.map((by) => east + by), offsets.map((by) => north + by), [from]))),
);
const near = fc.tuple(fc.nat(700_000), fc.nat(1_300_000), fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), fc.oneof(fc.nat(2_000), fc.nat(60_000)));

it('never puts two points within reach of each other further apart in cells than the reach', () => {
  let tight = 0;
  const apart = (a: number, b: number, west: number, cell: number): number => Math.abs(cellOf(a, west, cell) - cellOf(b, west, cell));
  fc.assert(fc.property(grid, near, ({ west, south, cell }: Grid, [east, north, angle, metres]) => {
    const other = { east: Math.trunc(east + metres * Math.cos(angle)), north: Math.trunc(north + metres * Math.sin(angle)) };
    // The estimate rounds a distance down to whole metres.
    if ((east - other.east) ** 2 + (north - other.north) ** 2 >= (metres + 1) ** 2) return;
    const [across, up] = [apart(east, other.east, west, cell), apart(north, other.north, south, cell)];
    expect(Math.max(across, up)).toBeLessThanOrEqual(reachOf(metres, cell));
    expect(Math.min(255, across + up)).toBeLessThanOrEqual(reachOfBoth(metres, cell));
    if (across + up === reachOfBoth(metres, cell)) tight += 1;
  }), { numRuns: 20_000 });
  expect(tight).toBeGreaterThan(20);
});

it('never counts fewer weeks in common than there are, a begun one included', () => {
  const days = fc.tuple(fc.nat(100_000), fc.nat(100_000)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const close = fc.tuple(fc.integer({ min: 19_500, max: 21_000 }), fc.nat(400)).map(([from, length]) => [from, from + length] as const);
  const open = fc.constantFrom([0, 100_000] as const, [20_000, 100_000] as const, [0, 20_300] as const);
  const window = fc.oneof(days, close, close, open);
  fc.assert(fc.property(grid, window, window, (laid, [from, to], [start, end]) => {
    const weeks = Math.ceil(Math.max(0, Math.min(to, end) - Math.max(from, start) + 1) / 7);
    const counted = Math.min(toWeek(to, laid), toWeek(end, laid)) - Math.max(fromWeek(from, laid), fromWeek(start, laid)) + 1;
    expect(Math.max(0, counted)).toBeGreaterThanOrEqual(Math.min(weeks, MOST_WEEKS_SCANNED));
    expect(fromWeek(from, laid)).toBeGreaterThanOrEqual(SINCE_EVER);
    expect(toWeek(to, laid)).toBeLessThanOrEqual(FOR_EVER);
  }), { numRuns: 5_000 });
});
