import { ApiProblem } from '../../site/api.client.js';

/** What may be gone, or not this person's to see, leaves a gap on the page and no more. */
export async function orNothing<T, N>(asked: Promise<T>, nothing: N): Promise<T | N> {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof ApiProblem && (problem.code === 'FORBIDDEN' || problem.code === 'BAD_USER_INPUT')) return nothing;
    throw problem;
  }
}
