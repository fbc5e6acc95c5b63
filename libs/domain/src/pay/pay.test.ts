import fc from 'fast-check';
import { parseDay, type Day } from '../calendar/index.js';
import { checkPay, hourlyPence, mayHostVolunteers, statutoryRate, UNPAID_BASES, type OpportunityPay } from './index.js';

const on = (text: string): Day => parseDay(text) ?? Number.NaN;

const paidPlacement: OpportunityPay = {
  kind: 'PLACEMENT', pay: { basis: 'HOUR', minPence: 1350, maxPence: null }, unpaidBasis: null, courseName: null,
  startOn: on('2026-06-01'), endOn: on('2026-08-31'), hoursPaidPerWeek: null, isApprenticeship: false, hostMayHaveVolunteers: false,
  todayOn: on('2026-05-01'),
};
const unpaid = { ...paidPlacement, pay: null };
const forACourse: OpportunityPay = { ...unpaid, unpaidBasis: 'REQUIRED_BY_UK_COURSE', courseName: 'MSc Data Science' };
const paying = (minPence: number, more: Partial<OpportunityPay> = {}, maxPence: number | null = null): OpportunityPay =>
  ({ ...paidPlacement, pay: { basis: 'HOUR', minPence, maxPence }, ...more });
const found = (opportunity: OpportunityPay): string[] => checkPay(opportunity).map(({ path, code }) => `${path} ${code}`);

describe('pay by the hour', () => {
  it.each([
    [1350, 'HOUR', undefined, 1350], [10_000, 'DAY', undefined, 1351], [10_000, 'DAY', 40, 1250], [2_452_000, 'YEAR', undefined, 1271],
    [2_451_900, 'YEAR', undefined, 1270], [3_000_000, 'YEAR', 37.5, 1534], [1_225_994, 'YEAR', 18.5, 1271], [0, 'YEAR', undefined, 0],
  ] as const)('%d pence a %s at %s hours a week is %d', (pence, basis, hours, hourly) => {
    expect(hourlyPence(pence, basis, hours)).toBe(hourly);
  });

  it('never rounds up: the hourly pay times the hours is never more than the amount', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.integer({ min: 4, max: 672 }), (pence, quarters) => {
      const hours = quarters / 4;
      expect(hourlyPence(pence, 'YEAR', hours) * hours * 52.14).toBeLessThanOrEqual(pence + 1e-3);
      expect((hourlyPence(pence, 'YEAR', hours) + 1) * hours * 52.14).toBeGreaterThan(pence - 1e-3);
      expect(hourlyPence(pence + 1, 'DAY', hours)).toBeGreaterThanOrEqual(hourlyPence(pence, 'DAY', hours));
    }));
  });

  it.each([[-1, 37], [1.5, 37], [Number.NaN, 37], [100, 0], [100, 169], [100, Number.NaN]])('%d at %d hours is refused', (pence, hours) => {
    expect(() => hourlyPence(pence, 'DAY', hours)).toThrow(RangeError);
  });
});

describe('the statutory rate', () => {
  it.each([
    ['2024-04-01', 1144, false], ['2025-03-31', 1144, false], ['2025-04-01', 1221, false], ['2026-03-31', 1221, false],
    ['2026-04-01', 1271, false], ['2027-03-31', 1271, false], ['2027-04-01', 1271, true], ['2031-01-01', 1271, true], ['2024-03-31', 1144, true],
  ])('on %s it is %d pence, assumed: %s', (day, pence, isAssumed) => {
    expect(statutoryRate(on(day))).toMatchObject({ pence, isAssumed });
  });

  it('is lower for apprentices', () => {
    expect(statutoryRate(on('2026-09-01'), 'APPRENTICE').pence).toBe(800);
  });
});

describe('unpaid work', () => {
  it('a job is never unpaid, on any basis', () => {
    for (const unpaidBasis of [null, ...UNPAID_BASES]) {
      expect(found({ ...forACourse, kind: 'JOB', unpaidBasis, hostMayHaveVolunteers: true })).toEqual(['pay unpaid.notAllowed']);
    }
  });

  it('a placement or project needs a basis', () => {
    expect(found(unpaid)).toEqual(['unpaidBasis unpaid.notAllowed']);
    expect(found({ ...unpaid, kind: 'PROJECT' })).toEqual(['unpaidBasis unpaid.notAllowed']);
  });

  it('for a course: the course is named and it lasts at most 12 months', () => {
    expect(found(forACourse)).toEqual([]);
    expect(found({ ...forACourse, endOn: on('2027-05-31') })).toEqual([]);
    expect(found({ ...forACourse, endOn: on('2027-06-01') })).toEqual(['endOn unpaid.tooLong']);
    expect(found({ ...forACourse, courseName: '  ', startOn: null, endOn: null }))
      .toEqual(['courseName unpaid.courseMissing', 'startOn unpaid.lengthUnknown', 'endOn unpaid.lengthUnknown']);
  });

  it('as a volunteer: only where the host may have volunteers', () => {
    expect(found({ ...unpaid, unpaidBasis: 'VOLUNTEER' })).toEqual(['unpaidBasis unpaid.notAllowed']);
    expect(found({ ...unpaid, unpaidBasis: 'VOLUNTEER', hostMayHaveVolunteers: true })).toEqual([]);
    expect(['COUNCIL', 'NHS', 'CHARITY_COMMUNITY', 'SME', 'BUSINESS', 'UNIVERSITY'].map((kind) => mayHostVolunteers(kind, null)))
      .toEqual([true, true, true, false, false, false]);
    expect(mayHostVolunteers('BUSINESS', '1012345')).toBe(true);
    expect(mayHostVolunteers('BUSINESS', ' ')).toBe(false);
  });

  it('shadowing: a placement may, a project delivers something and may not', () => {
    expect(found({ ...unpaid, unpaidBasis: 'SHADOWING' })).toEqual([]);
    expect(found({ ...unpaid, kind: 'PROJECT', unpaidBasis: 'SHADOWING' })).toEqual(['unpaidBasis unpaid.notAllowed']);
  });

  it('says why and what to do', () => {
    expect(checkPay({ ...unpaid, unpaidBasis: 'VOLUNTEER' })[0]?.message).toMatch(/public body.*State the pay/);
  });
});

describe('paid work', () => {
  it('is refused below the rate of its start date, accepted from it on', () => {
    expect(found(paying(1271))).toEqual([]);
    expect(found(paying(1270))).toEqual(['pay.minPence pay.belowStatutoryRate']);
    expect(found(paying(1270, { startOn: on('2026-03-31') }))).toEqual([]);
    expect(checkPay(paying(1270))[0]?.message).toContain('£12.71 an hour; this comes to £12.70');
  });

  it('takes today where no start is stated, and says when a future rate is assumed', () => {
    expect(found(paying(1250, { startOn: null, todayOn: on('2026-03-31') }))).toEqual([]);
    expect(found(paying(1250, { startOn: null, todayOn: on('2026-04-01') }))).toHaveLength(1);
    expect(checkPay(paying(1250, { startOn: on('2027-09-01') }))[0]?.message).toContain('not known yet');
    expect(checkPay(paying(1250))[0]?.message).not.toContain('not known yet');
  });

  it('yearly pay is for a full-time week unless its hours are stated', () => {
    const yearly = (hoursPaidPerWeek: number | null): string[] =>
      found({ ...paidPlacement, pay: { basis: 'YEAR', minPence: 1_300_000, maxPence: null }, hoursPaidPerWeek });
    expect(yearly(null)).toEqual(['pay.minPence pay.belowStatutoryRate']);
    expect(yearly(18.5)).toEqual([]);
    expect(yearly(0)).toEqual(['hoursPaidPerWeek hours.range']);
  });

  it('an apprenticeship meets the apprentice rate', () => {
    expect(found(paying(900, { kind: 'JOB', isApprenticeship: true }))).toEqual([]);
    expect(found(paying(799, { kind: 'JOB', isApprenticeship: true }))).toEqual(['pay.minPence pay.belowStatutoryRate']);
  });

  it('names every wrong field at once', () => {
    expect(found(paying(1500, {}, 1400))).toEqual(['pay.maxPence pay.minOverMax']);
    expect(found(paying(-1, { unpaidBasis: 'SHADOWING' }, 0)))
      .toEqual(['unpaidBasis unpaid.alsoPaid', 'pay.minPence pay.range', 'pay.maxPence pay.range']);
    expect(found(paying(0))).toEqual(['pay.minPence pay.range']);
    expect(found(paying(12.5))).toEqual(['pay.minPence pay.range']);
    expect(found(paying(Number.NaN))).toEqual(['pay.minPence pay.range']);
    expect(found(paying(1e9))).toEqual(['pay.minPence pay.range']);
    expect(found(paying(1200, {}, 1100))).toEqual(['pay.maxPence pay.minOverMax', 'pay.minPence pay.belowStatutoryRate']);
  });

  it('raising the lowest pay never adds a problem, whatever the rest', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(2000), fc.constantFrom('HOUR', 'DAY', 'YEAR'), (low, more, basis) => {
      const at = (minPence: number): number => checkPay({ ...paidPlacement, pay: { basis, minPence, maxPence: null } }).length;
      expect(at(low + more)).toBeLessThanOrEqual(at(low));
    }));
  });
});
