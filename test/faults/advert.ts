import { clock } from '#libs/platform';
import type { Market } from '../support/market.js';

/** A profile that anybody may be introduced from, and a placement that it meets. */
export async function profileOf(market: Market, name = 'Amina Rahman'): Promise<object> {
  return {
    name, isAdult: true, headline: 'Analyst', summary: 'Reports for housing.', outcode: 'DY1', modes: ['HYBRID', 'REMOTE'], acceptsKinds: ['PLACEMENT'],
    hoursPerWeekMin: 16, hoursPerWeekMax: 30, availableFrom: inDays(30),
    visibility: 'INTRODUCED_ONLY', skills: [{ skillId: await market.skill('SQL'), level: 3, evidence: 'SELF' }],
  };
}

export async function placement(market: Market, title = 'Data analyst placement'): Promise<object> {
  return {
    kind: 'PLACEMENT', title, purpose: 'Help residents to find services near them.', places: 2, mode: 'HYBRID', outcode: 'DY1',
    requirements: [{ skillId: await market.skill('SQL'), level: 2, importance: 'ESSENTIAL' }], closesOn: inDays(20),
    hoursPerWeek: 22, weeks: 12, startOn: inDays(60), endOn: inDays(200),
    pay: { isPaid: true, minPence: 1400, maxPence: 1600, basis: 'HOUR' }, openTo: ['ANYONE'],
  };
}

/** A day so many from today, as the API writes days. */
function inDays(days: number): string {
  return new Date(clock.milliseconds() + days * 86_400_000).toISOString().slice(0, 10);
}
