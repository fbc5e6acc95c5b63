import { sealData, unsealData } from 'iron-session';
import { Page } from './page.js';
import type { Sealing } from './session.js';
import type { Visit } from './visit.js';

/** A form that came after the session had ended, kept by the browser but readable by us alone. */
export interface KeptForm { readonly path: string; readonly entries: readonly (readonly [string, string])[] }

export function keep(form: KeptForm, { secret }: Sealing): Promise<string> {
  return sealData(form, { password: `kept ${secret}`, ttl: 3600 });
}

/** Null for what we did not seal or what is older than an hour. */
export async function kept(text: string, { secret }: Sealing): Promise<KeptForm | null> {
  if (text === '') return null;
  try {
    const form = await unsealData<Partial<KeptForm>>(text, { password: `kept ${secret}`, ttl: 3600 });
    return form.path !== undefined && form.entries !== undefined ? { path: form.path, entries: form.entries } : null;
  } catch {
    return null;
  }
}

/** The form of this very request, without what belongs to the session it came from. */
export function formOf(visit: Visit): KeptForm {
  return { path: visit.path, entries: visit.form.entries().filter(([name]) => name !== '_csrf') };
}

/** What was typed, ready to be sent again by the person. */
export function keptPage({ path, entries }: KeptForm, title: string, status = 200): Page {
  return new Page('site/kept', title, { target: path, entries, shown: entries.filter(([name, value]) => !name.startsWith('_') && value !== '') }, status);
}
