import { NOTICE_TYPES, WHO_HEARS, type NoticeAudience, type NoticeType } from '#libs/domain';
import type { MailPreferencesQuery } from '../../documents.generated.js';
import type { Who } from '../../site/session.js';
import { MAILS } from './mail.words.js';

type Preference = MailPreferencesQuery['noticePreferences'][number];
type Part = 'SELF' | 'ORGANISATION' | 'COORDINATOR' | 'ADMIN';

const PARTS: Readonly<Record<NoticeAudience, Part>> = {
  THE_PERSON: 'SELF', THE_INVITED: 'SELF', THE_INTRODUCED: 'SELF', THE_SHORTLISTERS: 'SELF',
  THE_HOST: 'ORGANISATION', CO_HOSTS: 'ORGANISATION', THE_CO_HOST: 'ORGANISATION', ORGANISATION_OWNERS: 'ORGANISATION', COORDINATORS: 'COORDINATOR', ADMINS: 'ADMIN',
};
const HEADINGS: readonly (readonly [Part, string])[] = [
  ['SELF', 'About yourself'], ['ORGANISATION', 'For your organisation'], ['COORDINATOR', 'As a coordinator'], ['ADMIN', 'As an administrator'],
];

interface Item { readonly value: string; readonly text: string; readonly checked: boolean }
export interface MailGroup { readonly heading: string; readonly items: readonly Item[] }

/** What can be mailed to somebody who acts as this, in groups: each kind of message once, under the first thing of theirs that it is about. */
export function mailGroups(preferences: readonly Preference[], { capacity, isMember }: Pick<Who, 'capacity' | 'isMember'>): MailGroup[] {
  const own = new Set<Part>(['SELF', ...(isMember ? ['ORGANISATION' as const] : []), ...(capacity === 'COORDINATOR' || capacity === 'DEPUTY' ? ['COORDINATOR' as const] : []),
    ...(capacity === 'ADMIN' ? ['ADMIN' as const] : [])]);
  const partOf = ({ type }: Preference): Part | undefined => HEADINGS.map(([part]) => part).find((part) => own.has(part) && partsOf(type).includes(part));
  const itemOf = ({ type, isMailed }: Preference): Item => ({ value: type, text: MAILS[type] ?? type.replaceAll('.', ': '), checked: isMailed });
  return HEADINGS.map(([part, heading]) => ({ heading, items: preferences.filter((one) => partOf(one) === part).map(itemOf) })).filter(({ items }) => items.length > 0);
}

/** For whom a kind of message is; one that is new to these pages is shown to everybody. */
function partsOf(type: string): Part[] {
  const known = NOTICE_TYPES.find((one): one is NoticeType => one === type);
  return known === undefined ? ['SELF'] : WHO_HEARS[known].filter(({ channel }) => channel !== 'INBOX').map(({ audience }) => PARTS[audience]);
}
