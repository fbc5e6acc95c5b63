export { noticeWords, type Mentions } from './notice.words.js';
export { concerns, isForOthers, NOTICE_TYPES, WHO_HEARS, type Hearer as NoticeAudience, type Channel, type Hearing, type NoticeType, type Standing } from './who.hears.js';
