import type { EntityManager } from 'typeorm';

/** Rows of any statement. The ORM answers UPDATE and DELETE with [rows, count] and the rest with rows: here it is always rows. */
export async function sql<T extends object>(rows: Pick<EntityManager, 'query'>, text: string, values: unknown[] = []): Promise<T[]> {
  const answer: unknown = await rows.query(text, values);
  if (!Array.isArray(answer)) return [];
  return (isCounted(answer) ? answer[0] : answer) as T[];
}

function isCounted(answer: unknown[]): answer is [unknown[], number] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}

/** The SQLSTATE of a database error, or an empty string. */
export function sqlState(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return '';
  if ('code' in problem && typeof problem.code === 'string') return problem.code;
  return 'driverError' in problem ? sqlState(problem.driverError) : '';
}

/** Whether a unique constraint of this name was broken. */
export function breaksUnique(problem: unknown, constraint: string): boolean {
  if (sqlState(problem) !== '23505' || typeof problem !== 'object' || problem === null) return false;
  const inner: object = 'driverError' in problem && typeof problem.driverError === 'object' && problem.driverError !== null
    ? problem.driverError : problem;
  return 'constraint' in inner && inner.constraint === constraint;
}
