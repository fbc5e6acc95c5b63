import { Application } from './application.js';

export const APPLICATION_ENTITIES = [Application];
export { ApplicationsModule } from './applications.module.js';
