import type { Importance, RequirementInput } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const IMPORTANCES: readonly Importance[] = ['MUST_HAVE', 'ESSENTIAL', 'DESIRABLE'];
const MOST = 60;

/** One skill that is asked for, as the form carries it from page to page. */
export interface Asked { readonly skillId: string; readonly level: number; readonly importance: Importance; readonly weight: number | null }

/** The skills of a form: `skill`, once for each, or `skills`, with spaces between them, names them, `level-<id>` and `importance-<id>` what is asked of it. */
export function askedIn(form: Form): Asked[] {
  const named = new Set([...form.list('skill'), ...form.text('skills').split(' ')]);
  return [...named].filter((id) => ID.test(id)).slice(0, MOST).map((skillId) => ({
    skillId, level: levelOf(form.text(`level-${skillId}`)), importance: importanceOf(form.text(`importance-${skillId}`)),
    weight: /^([1-9]|10)$/.test(form.text(`weight-${skillId}`)) ? Number(form.text(`weight-${skillId}`)) : null,
  }));
}

export function levelOf(text: string): number {
  return /^[1-4]$/.test(text) ? Number(text) : 2;
}

export function importanceOf(text: string): Importance {
  return IMPORTANCES.find((one) => one === text) ?? 'ESSENTIAL';
}

/** With one more, unless it is there already. */
export function withSkill(asked: readonly Asked[], skillId: string): Asked[] {
  return !ID.test(skillId) || asked.some((one) => one.skillId === skillId) ? [...asked] : [...asked, { skillId, level: 2, importance: 'ESSENTIAL', weight: null }];
}

export function requirementsOf(asked: readonly Asked[]): RequirementInput[] {
  return asked.map(({ skillId, level, importance, weight }) => ({ skillId, level, importance, ...(weight !== null && { weight }) }));
}
