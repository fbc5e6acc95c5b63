import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import {
  AUTHORITIES, authorityNamed, authorityOf, authorityOfCode, distanceMetres, knownOutcodes, nearestAuthority, nearestMiddle,
  parseOutcode, siteOf, type Site,
} from './index.js';

const shared = resolve(process.env.SKILLS_EXCHANGE_SHARED ?? '../shared/data');
const outcodesCsv = resolve(shared, 'geo/outcodes.csv');
const authoritiesCsv = resolve(shared, 'geo/west-midlands-local-authorities.csv');
const whenPresent = (path: string): typeof it => {
  if (existsSync(path)) return it;
  process.stderr.write(`SKIPPED: ${path} is absent\n`);
  return it.skip;
};
const mustSite = (outcode: string): Site => {
  const site = siteOf(outcode);
  if (site === null) throw new Error(`${outcode} has no site`);
  return site;
};
const kilometres = (from: string, to: string): number => distanceMetres(mustSite(from), mustSite(to)) / 1000;

describe('reading a postcode', () => {
  it.each([
    ['B14', 'B14'], ['b14 7aa', 'B14'], ['SW1A 1AA', 'SW1A'], ['sw1a1aa', 'SW1A'], ['  B1 1AA ', 'B1'], ['B11AA', 'B1'], ['B11', 'B11'],
    ['CV1 2', 'CV1'], ['CV12', 'CV12'], ['b 14', 'B14'], ['BT1 5GS', 'BT1'], ['EC1A 1BB', 'EC1A'], ['W1B', 'W1B'], ['Ｂ１４', 'B14'],
    ['B14 7 AA', 'B14'], ['JE2', 'JE2'],
  ])('%j gives %s', (text, outcode) => {
    expect(parseOutcode(text)).toEqual({ ok: true, outcode });
  });

  it.each([
    ['', 'postcode.required'], ['   ', 'postcode.required'], ['Birmingham', 'postcode.format'], ['14B', 'postcode.format'],
    ['B147A', 'postcode.format'], ['B14\u0000', 'postcode.format'], ['B14 7AAA', 'postcode.format'], ["B14'; drop table", 'postcode.format'], ['12345', 'postcode.format'],
    ['ZZ9 9ZZ', 'postcode.unknown'], ['W1A 1AA', 'postcode.unknown'], ['B14 '.repeat(50_000), 'postcode.format'],
  ])('%j is refused', (text, code) => {
    expect(parseOutcode(text)).toEqual({ ok: false, code });
  });

  it('accepts every known code, alone and as a full postcode in any case, and keeps only the outward part', () => {
    for (const outcode of knownOutcodes()) {
      expect(parseOutcode(outcode)).toEqual({ ok: true, outcode });
      expect(parseOutcode(`${outcode.toLowerCase()} 9zz`)).toEqual({ ok: true, outcode });
      expect(parseOutcode(`${outcode}9ZZ`)).toEqual({ ok: true, outcode });
    }
  });

  it('never throws and never returns an unknown code, whatever is typed', () => {
    const known = new Set(knownOutcodes());
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 8 })), (text) => {
      const parsed = parseOutcode(text);
      return parsed.ok ? known.has(parsed.outcode) : parsed.code.startsWith('postcode.');
    }));
  });
});

describe('distances', () => {
  // Road atlas distances between the centres, as the crow flies; a kilometre grid may be out by some 1.4 km.
  it.each([
    ['B1', 'DY1', 13.4], ['B1', 'CV1', 27], ['B1', 'WV1', 20], ['B1', 'ST1', 65], ['B1', 'HR1', 72], ['B1', 'SW1A', 162],
    ['B1', 'WR1', 39], ['SY1', 'WR1', 69], ['EH1', 'SW1A', 534],
  ])('%s to %s is about %d km', (from, to, expected) => {
    expect(Math.abs(kilometres(from, to) - expected)).toBeLessThanOrEqual(3);
  });

  it('are whole, symmetric, zero to oneself and obey the triangle inequality', () => {
    const code = fc.constantFrom(...knownOutcodes());
    fc.assert(fc.property(code, code, code, (a, b, c) => {
      const [ab, bc, ac] = [[a, b], [b, c], [a, c]].map(([x, y]) => distanceMetres(mustSite(x ?? ''), mustSite(y ?? '')));
      expect(Number.isInteger(ab)).toBe(true);
      expect(distanceMetres(mustSite(b), mustSite(a))).toBe(ab);
      expect(distanceMetres(mustSite(a), mustSite(a))).toBe(0);
      expect(ac ?? 0).toBeLessThanOrEqual((ab ?? 0) + (bc ?? 0) + 2);
    }));
  });

  it('has no site for a code that does not exist', () => {
    expect(siteOf('ZZ9')).toBeNull();
    expect(siteOf('b14')).toBeNull();
  });
});

describe('the table of outward codes', () => {
  whenPresent(outcodesCsv)('has each code of the source, and latitude grows with northing', () => {
    const rows = readFileSync(outcodesCsv, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
    expect(knownOutcodes()).toHaveLength(2848);
    expect(new Set(knownOutcodes())).toEqual(new Set(rows.map(([outcode]) => outcode)));
    // 111.3 km to a degree of latitude: a spherical check, independent of the projection that made the table.
    for (const [outcode = '', , lat] of rows.filter(([, area]) => ['B', 'CV', 'DY', 'WS', 'WV', 'ST', 'TF', 'WR'].includes(area ?? ''))) {
      const northing = 286_800 + (Number(lat) - 52.4796) * 111_300;
      expect(Math.abs(mustSite(outcode).northingM - northing)).toBeLessThan(1500);
    }
  });
});

describe('local authorities', () => {
  it('are 34, of which the seven metropolitan districts are in the combined authority', () => {
    expect(AUTHORITIES).toHaveLength(34);
    expect(new Set(AUTHORITIES.map((authority) => authority.gssCode)).size).toBe(34);
    expect(AUTHORITIES.filter((authority) => authority.isInCombinedAuthority).map((authority) => authority.niceName).sort())
      .toEqual(['Birmingham', 'Coventry', 'Dudley', 'Sandwell', 'Solihull', 'Walsall', 'Wolverhampton']);
  });

  whenPresent(authoritiesCsv)('agree with the source on codes and names', () => {
    const lines = readFileSync(authoritiesCsv, 'utf8').trim().split('\n').slice(1);
    for (const line of lines) {
      const [, gssCode = '', officialName, niceName, , , combined] = line.split(',');
      expect(authorityOfCode(gssCode)).toMatchObject({ officialName, niceName });
      expect(authorityOfCode(gssCode)?.isInCombinedAuthority).toBe(combined === 'WMCA');
    }
  });

  it.each([
    ['B14', 'Birmingham'], ['B31', 'Birmingham'], ['DY1', 'Dudley'], ['CV1', 'Coventry'], ['WV1', 'Wolverhampton'], ['WS1', 'Walsall'],
    ['B91', 'Solihull'], ['B70', 'Sandwell'], ['HR1', 'Herefordshire'], ['ST1', 'Stoke-on-Trent'], ['TF1', 'Telford and Wrekin'],
    ['WR1', 'Worcester'], ['CV21', 'Rugby'], ['SY1', 'Shropshire'],
  ])('%s lies in %s', (outcode, name) => {
    expect(authorityOf(outcode)?.niceName).toBe(name);
    expect(nearestAuthority(outcode)).toMatchObject({ isInside: true, authority: { niceName: name } });
  });

  it('outside the region the nearest is given and said to be outside', () => {
    expect(authorityOf('SW1A')).toBeNull();
    expect(nearestAuthority('SW1A')?.isInside).toBe(false);
    expect(nearestAuthority('LE10')).toMatchObject({ isInside: false, authority: { niceName: 'Nuneaton and Bedworth' } });
    expect(nearestAuthority('ZZ9')).toBeNull();
  });

  it('the nearest middle is never a county nor the combined authority', () => {
    for (const authority of AUTHORITIES) expect(['COUNTY', 'COMBINED']).not.toContain(nearestMiddle(authority.site).kind);
  });

  it.each([
    ['telford & wrekin', 'Telford and Wrekin'], ['STOKE ON TRENT', 'Stoke-on-Trent'], ['Dudley Metropolitan Borough Council', 'Dudley'],
    ['west midlands ca', 'West Midlands'],
  ])('%j is known as %s', (name, niceName) => {
    expect(authorityNamed(name)?.niceName).toBe(niceName);
  });
});
