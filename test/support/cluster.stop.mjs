export { stop as default } from './cluster.mjs';
