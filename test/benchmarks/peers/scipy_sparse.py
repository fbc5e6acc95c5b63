"""scipy: one sparse product gives, for every opportunity and person, the credits and the must-haves met; gates and parts follow, vectorised.

A person's credit for a skill depends on the level asked for, so there is a column for each skill and level. Everything the product must
carry is packed into one 32-bit sum: the essentials' credits, the desirable ones' above them, the count of met must-haves on top.
"""
import numpy as np
import scipy
from scipy import sparse

from market_columns import (
    DESIRABLE, ESSENTIAL, MUST_HAVE, organisation_side, serve, share_of, top_people, weight_of, within_terms,
)

FIELD = 13  # bits: 12 requirements of weight 10 give at most 5,760 each
BLOCK = 32  # opportunities multiplied at a time, so that the product stays small


class SparseProduct:
    about = {"scipy": scipy.__version__}

    def __init__(self, market, top):
        self.market, self.top = market, top
        levels = market.eff.shape[0] * 4
        blocks = []
        for level in (1, 2, 3, 4):
            credit = np.minimum(np.arange(17), 4 * level) * (12 // level)
            blocks.append(self._sparse(market.eff, lambda eff, table=credit: table[eff]))
        for level in (1, 2, 3, 4):
            blocks.append(self._sparse(np.where(market.eff >= 4 * level, market.eff, 0), lambda eff: np.ones(len(eff))))
        # Rows: level by level all skills' credits, then level by level who meets them.
        self.credits = sparse.vstack(blocks, format="csr")
        self.levels, self.skills = levels, market.eff.shape[0]

    @staticmethod
    def _sparse(rows, value):
        at, people = np.nonzero(rows)
        counts = np.bincount(at, minlength=rows.shape[0])
        start = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
        return sparse.csr_matrix((value(rows[at, people]).astype(np.int32), people.astype(np.int32), start), shape=rows.shape)

    def batch(self, rows):
        lists = []
        for first in range(0, len(rows), BLOCK):
            block = rows[first:first + BLOCK]
            product = self._asked(block) @ self.credits
            for at, row in enumerate(block):
                part = slice(product.indptr[at], product.indptr[at + 1])
                lists.append(self._list(row, product.indices[part], product.data[part]))
        return lists

    def one(self, row):
        return self.batch([row])[0]

    def _asked(self, rows):
        data, column, start = [], [], [0]
        for row in rows:
            for skill, level, importance, weight in row["requirements"]:
                column.append((level - 1) * self.skills + skill)
                data.append(weight << FIELD if importance == DESIRABLE else weight)
                if importance == MUST_HAVE:
                    column.append(self.levels + (level - 1) * self.skills + skill)
                    data.append(1 << 2 * FIELD)
            start.append(len(column))
        return sparse.csr_matrix((np.array(data, dtype=np.int32), np.array(column, dtype=np.int32), np.array(start, dtype=np.int32)), shape=(len(rows), 2 * self.levels))

    def _list(self, row, who, packed):
        market = self.market
        if not row["isOpen"]:
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        weight = weight_of(row, MUST_HAVE, ESSENTIAL)
        least = market.weights["leastEssentialFit"]
        must_haves = sum(importance == MUST_HAVE for _, _, importance, _ in row["requirements"])
        if weight and least > 0:
            # floor(10,000 c / 48 w) >= least is c >= ceil(least x 48 w / 10,000).
            fit = (packed & ((1 << FIELD) - 1)) >= -(-least * 48 * weight // 10_000)
            if must_haves:
                fit &= packed >= must_haves << 2 * FIELD
            fit &= (market.bits[who] & np.uint8(row["bits"])) == row["bits"]
            kept = np.flatnonzero(fit)
            kept = kept[np.argsort(who[kept])]
            who, packed = who[kept], packed[kept]
        else:
            # Somebody without any credit passes too.
            everybody = np.zeros(market.people, dtype=np.int32)
            everybody[who] = packed
            who = np.flatnonzero((market.bits & np.uint8(row["bits"])) == row["bits"])
            packed = everybody[who]
        for column, asked in ((market.patterns, row["patterns"]), (market.circumstances, row["openTo"])):
            if asked:
                kept = np.flatnonzero(column[who] & np.uint8(asked))
                who, packed = who[kept], packed[kept]
        passed = within_terms(market, row, who)
        packed = packed[np.searchsorted(who, passed)]
        essential = share_of(packed & ((1 << FIELD) - 1), weight) if weight else np.full(len(passed), 10_000, dtype=np.int64)
        weight = weight_of(row, DESIRABLE)
        desirable = share_of(packed >> FIELD & ((1 << FIELD) - 1), weight) if weight else None
        return top_people(market, row, passed, organisation_side(market, row, passed, essential, desirable), self.top)

    def bytes(self):
        arrays = [value for name, value in vars(self.market).items() if isinstance(value, np.ndarray) and name != "eff"]
        return int(sum(array.nbytes for array in [*arrays, self.credits.data, self.credits.indices, self.credits.indptr]))


if __name__ == "__main__":
    serve(SparseProduct)
