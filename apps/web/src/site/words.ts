const ZONE = 'Europe/London';
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const WHOLE_POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

/** "24 November 2026" of a day or an instant; empty for none. */
export function day(value: string | null | undefined): string {
  return value == null || value === '' ? '' : DAY.format(new Date(value.length === 10 ? `${value}T12:00:00Z` : value));
}

/** "5:30pm" in the time of the region; empty for none. */
export function time(value: string | null | undefined): string {
  return value == null ? '' : TIME.format(new Date(value)).replace(' ', '').replace(':00', '').toLowerCase();
}

/** "24 November 2026, 5:30pm". */
export function instant(value: string | null | undefined): string {
  return value == null ? '' : `${day(value)}, ${time(value)}`;
}

/** "3 minutes ago", from the instant an answer was given. */
export function ago(value: string, nowMs: number): string {
  const seconds = Math.max(0, Math.round((nowMs - Date.parse(value)) / 1000));
  const [number, unit] = seconds < 60 ? [seconds, 'second'] : seconds < 3600 ? [Math.round(seconds / 60), 'minute']
    : seconds < 86_400 ? [Math.round(seconds / 3600), 'hour'] : [Math.round(seconds / 86_400), 'day'];
  return `${count(number, unit)} ago`;
}

/** "£13.50", "£24,000". */
export function money(pence: number): string {
  return (pence % 100 === 0 && pence >= 100_000 ? WHOLE_POUNDS : POUNDS).format(pence / 100);
}

/** "1 place", "3 places". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** As it stands after a colon. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Part time" of PART_TIME; for codes that have no words of their own below. */
export function plain(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const KINDS: Readonly<Record<string, string>> = { PLACEMENT: 'Placement', JOB: 'Job', PROJECT: 'Project' };
export const MODES: Readonly<Record<string, string>> = { ONSITE: 'On site', HYBRID: 'Partly from home', REMOTE: 'From home' };
export const LEVELS: Readonly<Record<number, string>> = { 1: 'awareness', 2: 'working', 3: 'practitioner', 4: 'expert' };
export const CAPACITIES: Readonly<Record<string, string>> = {
  PERSON: 'yourself', MEMBER: 'member', OWNER: 'owner', UNIVERSITY_COORDINATOR: 'university coordinator', DEPUTY: 'deputy coordinator',
  COORDINATOR: 'coordinator', ADMIN: 'administrator', REVIEWER: 'data protection reviewer',
};
