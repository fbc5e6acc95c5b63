export * from './application.js';
export * from './introduction.js';
export * from './lifecycle.js';
export * from './match.js';
export * from './opportunity.js';
export * from './organisation.js';
export * from './profile.js';
