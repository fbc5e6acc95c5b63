export { stableAssignment } from './assignment.js';
