export * from './facts.js';
export * from './policy.js';
export * from './calendar/index.js';
export * from './lifecycles/index.js';
export * from './matching/index.js';
export * from './pay/index.js';
export * from './place/index.js';
export * from './text/index.js';
