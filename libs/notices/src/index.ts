import { Notice } from './notice.js';

export const NOTICE_ENTITIES = [Notice];
export { NoticesModule } from './notices.module.js';
