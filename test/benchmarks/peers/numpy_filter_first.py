"""Expert numpy: masks of one byte a person first, then must-haves on whole skill columns, then gathers for the few who are left."""
import numpy as np

from market_columns import (
    DESIRABLE, ESSENTIAL, MUST_HAVE, organisation_side, serve, share_of, top_people, weight_of, within_terms,
)


class FilterFirst:
    def __init__(self, market, top):
        self.market, self.top = market, top
        self.mask = np.empty(market.people, dtype=bool)
        self.byte = np.empty(market.people, dtype=np.uint8)
        self.flag = np.empty(market.people, dtype=bool)
        # weight x credit in 48ths for an eff of 0..16, by level and weight.
        eff = np.arange(17)
        self.worth = {
            (level, weight): (np.minimum(eff, 4 * level) * (12 // level) * weight).astype(np.int32)
            for level in (1, 2, 3, 4) for weight in range(1, 11)
        }

    def batch(self, rows):
        return [self.one(row) for row in rows]

    def one(self, row):
        market = self.market
        if not row["isOpen"]:
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        who = self._passing(row)
        weight = weight_of(row, MUST_HAVE, ESSENTIAL)
        essential = np.full(len(who), 10_000, dtype=np.int64)
        if weight:
            essential = share_of(self._credits(row, who, (MUST_HAVE, ESSENTIAL)), weight)
            kept = np.flatnonzero(essential >= market.weights["leastEssentialFit"])
            who, essential = who[kept], essential[kept]
        weight = weight_of(row, DESIRABLE)
        desirable = share_of(self._credits(row, who, (DESIRABLE,)), weight) if weight else None
        return top_people(market, row, who, organisation_side(market, row, who, essential, desirable), self.top)

    def _passing(self, row):
        return within_terms(self.market, row, self._masked(row))

    def _masked(self, row):
        """Kind, way of working, shown, unpaid, must-haves, patterns and circumstances, without leaving bytes."""
        market, mask, byte, flag = self.market, self.mask, self.byte, self.flag
        bits = np.uint8(row["bits"])
        np.bitwise_and(market.bits, bits, out=byte)
        np.equal(byte, bits, out=mask)
        for skill, level, importance, _ in row["requirements"]:
            if importance == MUST_HAVE:
                np.greater_equal(market.eff[skill], np.uint8(4 * level), out=flag)
                np.logical_and(mask, flag, out=mask)
        for column, asked in ((market.patterns, row["patterns"]), (market.circumstances, row["openTo"])):
            if asked:
                np.bitwise_and(column, np.uint8(asked), out=byte)
                np.not_equal(byte, 0, out=flag)
                np.logical_and(mask, flag, out=mask)
        return np.flatnonzero(mask)

    def _credits(self, row, who, importances):
        credits = np.zeros(len(who), dtype=np.int32)
        for skill, level, importance, weight in row["requirements"]:
            if importance in importances:
                credits += self.worth[level, weight].take(self.market.eff[skill].take(who))
        return credits

    def bytes(self):
        return int(sum(value.nbytes for value in vars(self.market).values() if isinstance(value, np.ndarray)))


if __name__ == "__main__":
    serve(FilterFirst)
