import type { ConsentPurpose, MyConsentsQuery } from '../../documents.generated.js';
import { day, instant } from '../../site/words.js';

type Consent = MyConsentsQuery['myConsents'][number];

/** The version of the privacy notice as its page stands; agreeing names it. */
export const PRIVACY_NOTICE_VERSION = 1;

const WHAT: Readonly<Record<ConsentPurpose, string>> = { PRIVACY_NOTICE: 'The privacy notice', MATCHING: 'Being matched', NEWS: 'News from the forum' };

/** An agreement that stands. */
interface Standing { readonly what: string; readonly purpose: ConsentPurpose; readonly version: number; readonly since: string; readonly isNotice: boolean }

/** One line of what was agreed to and taken back; `until` is empty where it still stands. */
interface Entry { readonly what: string; readonly version: number; readonly from: string; readonly until: string }

/** `isAgreed`: whether the notice in force is agreed to. */
export interface Consents { readonly isAgreed: boolean; readonly standing: readonly Standing[]; readonly history: readonly Entry[] }

/** What stands, once for each text however often it was given, and everything that ever was, in the order of the API: the newest first. */
export function consentsOf(consents: readonly Consent[]): Consents {
  const valid = consents.filter(({ withdrawnAt }) => withdrawnAt === null);
  const texts = new Map(valid.map((one) => [`${one.purpose} ${String(one.noticeVersion)}`, one]));
  return {
    isAgreed: valid.some(({ purpose, noticeVersion }) => purpose === 'PRIVACY_NOTICE' && noticeVersion === PRIVACY_NOTICE_VERSION),
    standing: [...texts.values()].map(({ purpose, noticeVersion, givenAt }) => ({
      what: WHAT[purpose], purpose, version: noticeVersion, since: day(givenAt), isNotice: purpose === 'PRIVACY_NOTICE',
    })),
    history: consents.map(({ purpose, noticeVersion, givenAt, withdrawnAt }) => ({
      what: WHAT[purpose], version: noticeVersion, from: instant(givenAt), until: instant(withdrawnAt),
    })),
  };
}

/** The agreement that a form names; null where none stands. */
export function standingOne(consents: readonly Consent[], purpose: string, version: number | null): Standing | null {
  return consentsOf(consents).standing.find((one) => one.purpose === purpose && one.version === version) ?? null;
}
