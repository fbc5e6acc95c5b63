export { stableAssignment, type AllocationInstance } from './assignment.js';
