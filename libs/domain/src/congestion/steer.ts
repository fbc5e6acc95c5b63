import { ceilDiv, floorDiv } from '../matching/input/integer.js';
import { RANK_WORTH, type CongestionRules } from './rules.js';
import type { Columns } from './snapshot.js';

/** Who is steered at all: false for a person whose market is small, who is shown the whole raw list. */
export type IsSteered = (person: number) => boolean;

/** How strongly congestion counts, and how often each opportunity may be shown; null: no cap. */
export interface Steering { readonly strength: number; readonly caps: Float64Array | null }

/** What everybody is shown: `entries` holds `width` places a person, each the index of a raw entry, `lengths` how many are filled. */
export interface Choice { readonly width: number; readonly entries: Int32Array; readonly lengths: Int32Array }

/** The price of full congestion at strength 1 is one such part of a person's whole possible gain. */
const WHOLE_GAIN = 100_000;
/** A price in its sixteenths. */
const WHOLE_PRICE = 16;
/** Shares are counted in thousandths of an appearance. */
const SHARE_SCALE = 1_000;

/** The lists without any steering: each person's first places, and the whole list of those who are not steered. */
export function rawChoice({ profileIds, starts }: Columns, { listLength }: CongestionRules, isSteered: IsSteered): Choice {
  const lengths = Int32Array.from(profileIds, (_, person) => {
    const feasible = (starts[person + 1] ?? 0) - (starts[person] ?? 0);
    return isSteered(person) ? Math.min(listLength, feasible) : feasible;
  });
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const entries = new Int32Array(profileIds.length * width);
  lengths.forEach((length, person) => {
    for (let rank = 0; rank < length; rank += 1) entries[person * width + rank] = (starts[person] ?? 0) + rank;
  });
  return { width, entries, lengths };
}

/**
 * The exposure caps: `capPercent` of an opportunity's fair share, rounded up. Its fair share is what it would get if every person's
 * places were shared among all that fits them in proportion to the places left, at most one appearance each; so the caps together
 * always leave room for everybody, also where few opportunities are in reach of many people.
 */
export function exposureCaps({ profileIds, starts, opportunityOf, places }: Columns, { listLength }: CongestionRules, capPercent: number, isSteered: IsSteered): Float64Array {
  const shares = new Float64Array(places.length);
  for (let person = 0; person < profileIds.length; person += 1) {
    const [start, end] = [starts[person] ?? 0, starts[person + 1] ?? 0];
    let inReach = 0;
    for (let entry = start; entry < end; entry += 1) inReach += places[opportunityOf[entry] ?? 0] ?? 0;
    for (let entry = start; entry < end; entry += 1) {
      const opportunity = opportunityOf[entry] ?? 0;
      const share = isSteered(person) ? floorDiv(SHARE_SCALE * listLength * (places[opportunity] ?? 0), inReach) : SHARE_SCALE;
      shares[opportunity] = (shares[opportunity] ?? 0) + Math.min(SHARE_SCALE, share);
    }
  }
  return shares.map((share) => Math.max(1, ceilDiv(share * capPercent, 100 * SHARE_SCALE)));
}

/**
 * Chooses everybody's list anew, one person after the other, `rounds` times. An entry is worth its share of the person's whole
 * possible gain, less the price of its opportunity's congestion: strength x e / (e + m), where `e` is what the others already see
 * of it and `m` what it would have if exposure were spread evenly over all places. A person takes the entries worth most, best first,
 * the raw order among equals, and none that is at its cap, unless fewer than `leastShown` would be left. Since one person's choice
 * moves every price a little, the rounds settle near the lists that lose least for the evenness they reach.
 */
export function choose(columns: Columns, rules: CongestionRules, raw: Choice, isSteered: IsSteered, steering: Steering): Choice {
  const board = new Board(columns, raw, steering);
  for (let round = 0; round < rules.rounds; round += 1) {
    for (let person = 0; person < columns.profileIds.length; person += 1) {
      if (isSteered(person)) board.takeTurn(person, rules);
    }
  }
  return board.choice;
}

class Board {
  readonly choice: Choice;
  private readonly worths: Float64Array;
  private readonly exposures: Float64Array;
  private readonly counts: Float64Array;
  private readonly prices: Float64Array;
  private readonly evenShare: number;
  /** How much of each price the person whose turn it is pays, in sixteenths. */
  private paid = WHOLE_PRICE;
  private readonly bestEntries: Int32Array;
  private readonly bestValues: Float64Array;

  constructor(private readonly columns: Columns, raw: Choice, private readonly steering: Steering) {
    this.choice = { ...raw, entries: raw.entries.slice(), lengths: raw.lengths.slice() };
    this.worths = worthsOf(columns);
    const { places } = columns;
    [this.exposures, this.counts] = [exposuresOf(columns, raw), appearancesOf(columns, raw)];
    this.prices = new Float64Array(places.length);
    this.evenShare = Math.max(1, floorDiv(total(this.exposures), Math.max(1, total(places))));
    this.exposures.forEach((_, opportunity) => { this.reprice(opportunity); });
    [this.bestEntries, this.bestValues] = [new Int32Array(raw.width + 1), new Float64Array(raw.width + 1)];
  }

  /** The whole price is asked of a person who loses no more by it than one may; else as many sixteenths of it as halving finds that she bears. */
  takeTurn(person: number, rules: CongestionRules): void {
    this.show(person, -1);
    let length = this.pickList(person, rules, WHOLE_PRICE);
    if (this.lossOfPicked(length) > rules.mostLossOfOne) length = this.pickList(person, rules, this.bearable(person, rules));
    this.choice.entries.set(this.bestEntries.subarray(0, length), person * this.choice.width);
    this.choice.lengths[person] = length;
    this.show(person, 1);
  }

  /** The most sixteenths of the price that cost the person no more than one may lose; 0 where a cap alone costs more. */
  private bearable(person: number, rules: CongestionRules): number {
    let borne = 0;
    for (let step = WHOLE_PRICE / 2; step >= 1; step /= 2) {
      if (this.lossOfPicked(this.pickList(person, rules, borne + step)) <= rules.mostLossOfOne) borne += step;
    }
    return borne;
  }

  private pickList(person: number, { listLength, leastShown }: CongestionRules, paid: number): number {
    this.paid = paid;
    const length = this.pick(person, listLength, 0, false);
    return length < leastShown ? this.pick(person, leastShown, length, true) : length;
  }

  /** In basis points of the person's whole possible gain. */
  private lossOfPicked(length: number): number {
    let gained = 0;
    for (let rank = 0; rank < length; rank += 1) gained += (this.worths[this.bestEntries[rank] ?? 0] ?? 0) * (RANK_WORTH[rank] ?? 0);
    return 10_000 - floorDiv(gained, WHOLE_GAIN);
  }

  /** Fills places from `filled` up to `most` with the entries worth most, of those at their cap or of the others; answers how many are filled. */
  private pick(person: number, most: number, filled: number, isAtCap: boolean): number {
    const { columns: { starts, opportunityOf }, worths, prices, counts, bestEntries, bestValues, paid, steering: { caps } } = this;
    const end = starts[person + 1] ?? 0;
    let length = filled;
    for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
      const opportunity = opportunityOf[entry] ?? 0;
      if ((caps !== null && (counts[opportunity] ?? 0) >= (caps[opportunity] ?? 0)) !== isAtCap) continue;
      const price = (prices[opportunity] ?? 0) * paid;
      const value = WHOLE_PRICE * (worths[entry] ?? 0) - price;
      if (length === most && value <= (bestValues[length - 1] ?? 0)) continue;
      let at = length < most ? length++ : length - 1;
      for (; at > filled && (bestValues[at - 1] ?? 0) < value; at -= 1) {
        bestValues[at] = bestValues[at - 1] ?? 0;
        bestEntries[at] = bestEntries[at - 1] ?? 0;
      }
      bestValues[at] = value;
      bestEntries[at] = entry;
    }
    return length;
  }

  /** Adds (1) or takes back (-1) what a person's list shows. */
  private show(person: number, sign: 1 | -1): void {
    const { choice: { width, entries, lengths }, columns: { opportunityOf }, exposures, counts } = this;
    const length = lengths[person] ?? 0;
    for (let rank = 0; rank < length; rank += 1) {
      const opportunity = opportunityOf[entries[person * width + rank] ?? 0] ?? 0;
      exposures[opportunity] = (exposures[opportunity] ?? 0) + sign * (RANK_WORTH[rank] ?? 0);
      counts[opportunity] = (counts[opportunity] ?? 0) + sign;
      this.reprice(opportunity);
    }
  }

  private reprice(opportunity: number): void {
    const exposure = this.exposures[opportunity] ?? 0;
    const even = this.evenShare * (this.columns.places[opportunity] ?? 0);
    this.prices[opportunity] = floorDiv(this.steering.strength * exposure, exposure + even);
  }
}

/** What each opportunity is seen: the worth of every place in which it is shown, added up. */
export function exposuresOf(columns: Columns, choice: Choice): Float64Array {
  return tally(columns, choice, (rank) => RANK_WORTH[rank] ?? 0);
}

/** In how many lists each opportunity is shown. */
export function appearancesOf(columns: Columns, choice: Choice): Float64Array {
  return tally(columns, choice, () => 1);
}

function tally({ places, opportunityOf }: Columns, { width, entries, lengths }: Choice, worthOf: (rank: number) => number): Float64Array {
  const sums = new Float64Array(places.length);
  lengths.forEach((length, person) => {
    for (let rank = 0; rank < length; rank += 1) {
      const opportunity = opportunityOf[entries[person * width + rank] ?? 0] ?? 0;
      sums[opportunity] = (sums[opportunity] ?? 0) + worthOf(rank);
    }
  });
  return sums;
}

/** Each raw entry's H as a share of its person's whole possible gain. */
function worthsOf({ profileIds, starts, gains, ideals }: Columns): Float64Array {
  const worths = new Float64Array(gains.length);
  for (let person = 0; person < profileIds.length; person += 1) {
    const ideal = ideals[person] ?? 0;
    if (ideal === 0) continue;
    for (let entry = starts[person] ?? 0; entry < (starts[person + 1] ?? 0); entry += 1) {
      worths[entry] = floorDiv(WHOLE_GAIN * (RANK_WORTH[0] ?? 0) * (gains[entry] ?? 0), ideal);
    }
  }
  return worths;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
