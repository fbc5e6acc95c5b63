/** What people and hosts write about themselves and their work, where the story is about something else. `more` takes the place of any of it. */
import { formatDay, londonDayOf } from '#libs/domain';
import { clock } from '#libs/platform';

/** A profile that anybody may be introduced from, and a placement that it meets: both name days and a place. */
export function profileOf(skillId: string, more: object = {}): object {
  return {
    name: 'Amina Rahman', isAdult: true, headline: 'Analyst', summary: 'Reports for housing.', outcode: 'DY1', modes: ['HYBRID', 'REMOTE'], acceptsKinds: ['PLACEMENT'],
    hoursPerWeekMin: 16, hoursPerWeekMax: 30, availableFrom: inDays(30),
    visibility: 'INTRODUCED_ONLY', skills: [{ skillId, level: 3, evidence: 'SELF' }], ...more,
  };
}

export function placement(skillId: string, more: object = {}): object {
  return {
    kind: 'PLACEMENT', title: 'Data analyst placement', purpose: 'Help residents to find services near them.', places: 2, mode: 'HYBRID', outcode: 'DY1',
    requirements: [{ skillId, level: 2, importance: 'ESSENTIAL' }], closesOn: inDays(20),
    hoursPerWeek: 22, weeks: 12, startOn: inDays(60), endOn: inDays(200),
    pay: { isPaid: true, minPence: 1400, maxPence: 1600, basis: 'HOUR' }, openTo: ['ANYONE'], ...more,
  };
}

/** A profile and a project that meet from anywhere and at any time. */
export function remoteProfile(skillId: string, more: object = {}): object {
  return {
    name: 'Amina Rahman', isAdult: true, modes: ['REMOTE'], patterns: ['FLEXIBLE'], visibility: 'INTRODUCED_ONLY', skills: [{ skillId, level: 3, evidence: 'SELF' }], ...more,
  };
}

export function remoteProject(skillId: string, more: object = {}): object {
  return {
    kind: 'PROJECT', title: 'Maps', purpose: 'Help residents to find services near them.', mode: 'REMOTE', hoursPerWeek: 7, openTo: ['ANYONE'], closesOn: '2090-01-01',
    requirements: [{ skillId, level: 2, importance: 'ESSENTIAL' }], pay: { isPaid: true, minPence: 1500, basis: 'HOUR' }, ...more,
  };
}

/** A day so many from today in the region, as the API writes days. */
export function inDays(days: number): string {
  return formatDay(londonDayOf(clock.milliseconds()) + days);
}
