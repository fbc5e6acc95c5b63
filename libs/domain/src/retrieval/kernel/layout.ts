/**
 * Where everything lies in the index's memory. The plain kernel, the WebAssembly kernel (which compiles this very file) and the exact
 * evaluation read the same bytes. Only whole numbers may stand here, since the file is also AssemblyScript.
 *
 * A block holds the columns of 4,096 profiles. Its first fourteen columns are one byte a profile and serve the scan: gates that are exact as bit masks,
 * and bounds of the others, rounded so that nobody who passes is turned away. The eight after them are four bytes a profile and exact.
 */
export const BLOCK = 4096;
export const BLOCK_SHIFT = 12;

/** Kinds (3 bits), modes (3), unpaid accepted, shown to hosts: all asked for must be set. 0: an empty slot, or shown to nobody. */
export const TERMS = 0;
/** Circumstances (5 bits), and the highest bit where the time part has no data on the person's side. */
export const CIRCUMSTANCES_AND_TIME = 4096;
export const PATTERN_BITS = 8192;
export const LEAST_HOURS = 12288;
/** 255: not stated. */
export const MOST_HOURS = 16384;
/** In steps of 16 pence, rounded down. */
export const FLOOR_STEP = 20480;
export const EAST_CELL = 24576;
export const NORTH_CELL = 28672;
/** The longest commute in cells, rounded up: along an axis, and along both together. 255: no limit. */
export const REACH = 32768;
export const REACH_BOTH = 36864;
/** Weeks, 64..190 between 0 for "since ever" and 255 for "for ever". */
export const FROM_WEEK = 40960;
export const TO_WEEK = 45056;
/** Interests and sectors, code number modulo 16 as one of 16 bits; all 0: none stated. */
export const CODES_LOW = 49152;
export const CODES_HIGH = 53248;

/** Epoch days; -1: not stated. */
export const FROM_DAY = 57344;
export const TO_DAY = 73728;
/** Metres; an easting of -1: no home stated. */
export const EASTING = 90112;
export const NORTHING = 106496;
/** Nothing is excluded: a commute without a limit, an offer that no floor of pay excludes. */
export const NO_LIMIT = 2147483647;
/** Whole metres in a straight line that the longest commute allows; -1: none at all, or NO_LIMIT. */
export const RADIUS = 122880;
/** Pence per hour; -1: none. */
export const PAY_FLOOR = 139264;
export const ID_HASH = 155648;
/** The first 31 codes, each its bit; the highest bit: others too. */
export const CODE_BITS = 172032;
export const BLOCK_BYTES = 188416;

/** Bits of TERMS. */
export const MODE_SHIFT = 3;
export const UNPAID_BIT = 64;
export const HOSTS_BIT = 128;
/** Bits of PATTERN_BITS, above the six patterns. */
export const SHARES_BIT = 64;
/** Own journey times, hidden organisations or many codes are kept elsewhere. */
export const RARE_BIT = 128;
/** Bit of CIRCUMSTANCES_AND_TIME. */
export const TIME_UNKNOWN = 128;

/**
 * A block's directory has one entry (4 bytes) for each skill: 0 where nobody in the block has any of it, else an address, a multiple of 16, with its form in
 * the low four bits: DENSE a nibble for each profile (byte j of the c-th 16 bytes: profile 32c + j in the low half, 32c + 16 + j in the high one), else
 * postings, sorted 16-bit numbers (place in the block x 16 + code) behind their count.
 */
export const DENSE = 1;
export const DENSE_BYTES = 2048;
/** Form 2 is 16 bytes, each next one twice as large: up to 512 bytes, 255 postings. */
export const SPARSE_FIRST = 2;
export const SPARSE_LAST = 7;

/**
 * A plan: what a scan of one block needs for some queries, worked out once for all of them. Conditions become sets, one bit for each profile of the block
 * (512 bytes); skills become columns, one nibble each, where they lie, spread out from postings, or as the most of several. Four counts and addresses, then what they point to.
 */
export const P_CONDITION_COUNT = 0;
export const P_SKILL_COUNT = 4;
/** Conditions of 16 bytes: their kind, two operands, and where the set goes, four bytes each. */
export const P_CONDITIONS = 8;
/** Skills of 16 bytes: number, where its column goes unless it is dense and without families, the address of its families' numbers, and how many they are. */
export const P_SKILLS = 12;
/** Where the column of each skill is now, four bytes each. The first stands for a skill that nobody has. */
export const P_COLUMNS = 16;
/** 1: all conditions are those of one query, and only the first set is made: of those who fulfil them all. */
export const P_IS_OF_ONE = 20;
/** With one query: the set of those of the block who are asked about; 0: everybody is. */
export const P_AMONG = 24;
export const P_BYTES = 32;
export const CONDITION_BYTES = 16;
export const PLANNED_SKILL_BYTES = 16;
export const SET_BYTES = 512;

/** All bits of the second operand are set in the column that the first one names. */
export const ALL_OF = 0;
/** Some are. */
export const ANY_OF = 1;
/** The column's byte is at most, or at least, the second operand. */
export const AT_MOST = 2;
export const AT_LEAST = 3;
/** The first operand's cells (east x 256 + north), and those after them within a square as wide as the second says, may be in reach. */
export const NEAR = 4;
/** The code of the skill which the first operand numbers is at least the second. */
export const HAS_SKILL = 5;

/** A query: single bytes, two tables, its sets, then its terms. */
export const Q_TERM_COUNT = 0;
export const Q_SET_COUNT = 1;
/** 1: weeks are looked at. */
export const Q_HAS_WEEKS = 13;
export const Q_FROM_WEEK = 14;
export const Q_TO_WEEK = 15;
export const Q_WEEKS_LESS_ONE = 16;
/** 1: hours lose points. */
export const Q_HAS_HOURS = 17;
export const Q_HOURS_BASE = 18;
/** Loss where the time part has no data on the person's side; 0: the part is the same for all. */
export const Q_TIME_UNKNOWN = 19;
/** 1: the mission part differs between people. */
export const Q_HAS_MISSION = 20;
export const Q_CODES_LOW = 21;
export const Q_CODES_HIGH = 22;
export const Q_MISSION_MISSED = 23;
export const Q_MISSION_UNKNOWN = 24;
/** Losses by weeks short and by hours short, 0..15 and more. */
export const Q_WEEK_TABLE = 32;
export const Q_HOUR_TABLE = 48;
/** Addresses of sets, four bytes each; at least one. */
export const Q_SETS = 64;
export const MOST_SETS = 24;
/** What the exact evaluation needs, four bytes each; the names are those of PeopleQuery. The first: pence an hour, or NO_LIMIT. */
export const X_TOP_PAY = 160;
/** Metres; an easting of -1: there is no journey, or to nowhere known. */
export const X_EASTING = 164;
export const X_NORTHING = 168;
export const X_FROM = 172;
export const X_TO = 176;
/** 0: dates are not stated. */
export const X_DAYS_ASKED = 180;
/** -1: not stated. */
export const X_NEEDED = 184;
export const X_FULL_HOURS = 188;
export const X_SHARED_HOURS = 192;
/** Bits of PATTERN_BITS with which hours are shared; 0: they are not. */
export const X_SHARING = 196;
export const X_ENOUGH_HOURS = 200;
export const X_ENOUGH_HOURS_OUT_OF = 204;
/** 0: none are stated. */
export const X_CODE_BITS = 208;
export const X_STATES_CODES = 212;
export const X_NEUTRAL_TIME = 216;
export const X_NEUTRAL_MISSION = 220;
export const X_PART_ESSENTIAL = 224;
export const X_PART_DESIRABLE = 228;
export const X_PART_TIME = 232;
export const X_PART_MISSION = 236;
/** Full credit times the sums of weights; 0: there are none. */
export const X_ESSENTIAL_FULL = 240;
export const X_DESIRABLE_FULL = 244;
export const X_LEAST_ESSENTIAL_FIT = 248;
/** Numbers of essential and of all terms, and the address of the exact ones: place of the skill in the plan (4 bytes), then at 16 weight x credit by code. */
export const X_ESSENTIALS = 252;
export const X_TERMS = 256;
export const X_TERMS_AT = 260;
export const X_TERM_BYTES = 48;
/** Instead of a credit: a must-have that is not met. */
export const NOT_MET = 65535;
export const Q_FIRST_TERM = 272;
/** A term: the place of its skill in the plan (4 bytes), then at 16 the losses by code of effect. */
export const TERM_BYTES = 32;
export const TERM_TABLE = 16;
export const MOST_TERMS = 128;

/** Out of reach, whatever else. */
export const INFEASIBLE = 255;
/** The most steps a cut may be: whoever loses more is out. */
export const MOST_CUT = 254;

/** Instead of a score: it has to be worked out elsewhere. */
export const UNSCORED = -2;
/** Added to a score: something rare is kept elsewhere, and neither the place nor who is hidden was looked at. */
export const RARE_SCORE = 65536;

/** A request to scan: the query's address, the greatest loss in steps, the least score, and in the end the number of survivors; four bytes each. */
export const REQUEST_BYTES = 16;
/** Scanning stops when fewer places than a block has are left for survivors: loss x 65,536 + place, and the score, four bytes each. */
export const MOST_SURVIVORS = 16384;
export const SURVIVOR_BYTES = 8;

/** Scratch: survivors, the set of who passes the conditions of one query, which sixteens of it are not empty, and the query's terms in this block. */
export const SCRATCH_SURVIVORS = 0;
export const SCRATCH_ALIVE = 131072;
export const SCRATCH_SIXTEENS = 131584;
export const SCRATCH_TERMS = 131616;
export const SCRATCH_LOSSES = 132640;
export const SCRATCH_BYTES = 132656;
