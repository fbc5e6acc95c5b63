import fc from 'fast-check';
import { dayText } from './day.js';
import { apportion, ceilDiv, floorDiv, isqrt } from './integer.js';

describe('integers', () => {
  it('divides like bigints do, up to the largest sum the score makes', () => {
    fc.assert(fc.property(fc.nat(20_000_000_000), fc.integer({ min: 1, max: 3_000_000 }), (dividend, divisor) => {
      expect(BigInt(floorDiv(dividend, divisor))).toBe(BigInt(dividend) / BigInt(divisor));
      expect(BigInt(ceilDiv(dividend, divisor))).toBe((BigInt(dividend) + BigInt(divisor) - 1n) / BigInt(divisor));
    }));
  });

  it('takes exact roots, also beside perfect squares', () => {
    fc.assert(fc.property(fc.nat(67_000_000), (root) => {
      expect(isqrt(root * root)).toBe(root);
      expect(isqrt(root * root + 2 * root)).toBe(root);
      if (root > 0) expect(isqrt(root * root - 1)).toBe(root - 1);
    }));
  });

  it('shares out exactly, giving what is left to the largest remainders', () => {
    expect(apportion([150, 140, 110], 100, 4)).toEqual([2, 1, 1]);
    expect(apportion([150, 150, 100], 100, 4)).toEqual([2, 1, 1]);
    fc.assert(fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 }), (amounts) => {
      const total = floorDiv(amounts.reduce((sum, amount) => sum + amount, 0), 100);
      const shares = apportion(amounts, 100, total);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
      shares.forEach((share, index) => expect(Math.abs(share - (amounts[index] ?? 0) / 100)).toBeLessThan(1));
    }));
  });

  it('writes days', () => {
    expect(dayText(0)).toBe('1 January 1970');
    expect(dayText(11_016)).toBe('29 February 2000');
    fc.assert(fc.property(fc.nat(100_000), (day) => {
      const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day * 86_400_000);
      expect(dayText(day)).toBe(written);
    }));
  });
});
