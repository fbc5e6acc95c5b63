"""What the peers share: the columns of a market, what follows the gates, and the loop that answers rounds.

Only numpy is used here. Everything that can be worked out once is worked out before the first round.
"""
import json
import os
import resource
import sys
import time

for _threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_threads] = "1"

import numpy as np  # noqa: E402

MUST_HAVE, ESSENTIAL, DESIRABLE = 0, 1, 2


class Market:
    """The columns as numpy arrays; `eff` has one row of all people for each skill."""

    def __init__(self, folder):
        with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
            manifest = json.load(file)
        for name, kind in manifest["types"].items():
            setattr(self, name, np.fromfile(os.path.join(folder, name + ".raw"), dtype="<" + kind))
        self.people = manifest["people"]
        self.eff = self.eff.reshape(manifest["skills"], self.people)
        self.weights = manifest["weights"]
        self.own = {code: (np.array(of["people"]), np.array(of["minutes"])) for code, of in manifest["own"].items()}
        self.hidden = {host: np.array(people) for host, people in manifest["hidden"].items()}
        self.opportunities = manifest["opportunities"]


def within_terms(market, row, who):
    """Those of `who` (ascending places) within reach, pay, hours and dates, and not hidden; the most telling comes first."""
    if not row["isRemote"] and (row["site"] is not None or row["outcode"] in market.own):
        who = who[_reachable(market, row, who)]
    if row["pay"] is not None:
        who = who[market.pay_floor[who] <= row["pay"]]
    if row["hours"] is not None:
        who = who[_reach_hours(market, row, who)]
    if row["statesDates"]:
        last = np.minimum(market.end[who], row["end"])
        first = np.maximum(market.start[who], row["start"])
        who = who[last - first + 1 >= row["daysAsked"]]
    for host in row["hosts"]:
        hidden = market.hidden.get(host)
        if hidden is not None and len(who):
            who = who[~np.isin(who, hidden, assume_unique=True)]
    return who


def _reachable(market, row, who):
    if row["site"] is None:
        near = np.ones(len(who), dtype=bool)
    else:
        east = market.easting[who]
        east -= row["site"][0]
        north = market.northing[who]
        north -= row["site"][1]
        east *= east
        north *= north
        east += north
        near = east < market.reach[who]
    own = market.own.get(row["outcode"])
    if own is not None and len(who):
        people, minutes = own
        at = np.searchsorted(who, people)
        at[at == len(who)] = 0
        found = who[at] == people
        near[at[found]] = minutes[found] <= market.commute[people[found]]
    return near


def _least_hours(market, row, who):
    """Half the hours, rounded up, for those who share a job where the host does too."""
    full = row["hours"]
    if not row["isShared"]:
        return full
    return np.where(market.shares[who] != 0, (full + 1) // 2, full).astype(np.int64)


def _reach_hours(market, row, who):
    enough = market.weights["enoughHours"]
    least = _least_hours(market, row, who)
    asked = -(-least * enough["of"] // enough["outOf"])
    return (market.hours_max[who] >= asked) & (market.hours_min[who] <= row["hours"])


def time_value(market, row, who):
    """The share of the needed weeks times the share of the needed hours, 0..10,000; neutral where a side does not state both."""
    neutral = market.weights["neutral"]["time"]
    if not row["statesDates"] or row["hours"] is None:
        return np.full(len(who), neutral, dtype=np.int64)
    days = np.minimum(market.end[who], row["end"]) - np.maximum(market.start[who], row["start"]) + 1
    days = np.maximum(days, 0).astype(np.int64)
    asked = row["weeks"]
    had = np.minimum(days // 7, asked) if asked is not None else (days > 0).astype(np.int64)
    least = _least_hours(market, row, who)
    hours = np.minimum(market.hours_max[who], least).astype(np.int64)
    value = 10_000 * had * hours // ((asked if asked is not None else 1) * least)
    return np.where(market.states_time[who] != 0, value, neutral)


def mission_value(market, row, who):
    neutral = market.weights["neutral"]["mission"]
    if row["themes"] == 0:
        return np.full(len(who), neutral, dtype=np.int64)
    mine = market.themes[who]
    met = np.where(mine & np.uint32(row["themes"]), 10_000, 0)
    return np.where(mine == 0, neutral, met)


def share_of(credits, weight):
    """The sum of weight times credit in 48ths, as a value of 0..10,000."""
    return 10_000 * credits.astype(np.int64) // (48 * weight)


def weight_of(row, *importances):
    return sum(weight for _, _, importance, weight in row["requirements"] if importance in importances)


def organisation_side(market, row, who, essential, desirable):
    """Uo of those who passed, from both values of 0..10,000; `desirable` None where nothing is."""
    weights = market.weights["organisation"]
    total = weights["essential"] * essential
    if weights["desirable"]:
        total += weights["desirable"] * (essential if desirable is None else desirable)
    if weights["time"]:
        total += weights["time"] * time_value(market, row, who)
    if weights["mission"]:
        total += weights["mission"] * mission_value(market, row, who)
    return total // 100


def top_people(market, row, who, score, top):
    """The first `top` by score, highest first, then the pair's hash, then the id: (places, scores)."""
    if len(who) > top:
        least = np.partition(score, len(score) - top)[len(score) - top]
        kept = np.flatnonzero(score >= least)
        who, score = who[kept], score[kept]
    order = np.argsort(((10_000 - score).astype(np.int64) << 32) | pair_hash(market.hash[who], row["hash"]), kind="stable")[:top]
    return who[order], score[order]


def pair_hash(people, opportunity):
    hash_ = people ^ np.uint32((opportunity * 0x9E3779B1) & 0xFFFFFFFF)
    hash_ ^= hash_ >> np.uint32(16)
    hash_ *= np.uint32(0x85EBCA6B)
    hash_ ^= hash_ >> np.uint32(13)
    hash_ *= np.uint32(0xC2B2AE35)
    hash_ ^= hash_ >> np.uint32(16)
    return hash_.astype(np.int64)


def serve(make):
    """Answers one JSON line for each JSON line. `make(market, top)` gives an object with `batch(rows)` and `one(row)`."""
    market = Market(sys.argv[1])
    top = int(sys.argv[2])
    started = time.process_time()
    engine = make(market, top)
    _say({"ready": True, "cpu": time.process_time() - started, "numpy": np.__version__, **getattr(engine, "about", {})})
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["do"] == "batch":
            _say(_timed(lambda: engine.batch(market.opportunities)))
        elif asked["do"] == "one":
            row = market.opportunities[asked["opportunity"]]
            _say(_timed(lambda: engine.one(row)))
        elif asked["do"] == "lists":
            lists = engine.batch(market.opportunities)
            _say({"lists": [[lists[at][0].tolist(), lists[at][1].tolist()] for at in asked["of"]]})
        elif asked["do"] == "memory":
            _say({"bytes": engine.bytes(), "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024})


def _timed(work):
    started, wall = time.process_time(), time.perf_counter()
    work()
    return {"cpu": time.process_time() - started, "wall": time.perf_counter() - wall}


def _say(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()
