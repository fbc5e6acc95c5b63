import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Taxonomy } from '#libs/domain';
import { FolderProblem } from './csv.folder.js';
import { escoSource } from './esco.import.js';
import { gdadSource } from './gdad.import.js';
import { starterSource } from './starter.import.js';
import type { TaxonomySource } from './taxonomy.source.js';

/** A taxonomy without a database: nearness by codes, and the label of each code. */
export interface NamedTaxonomy { taxonomy: Taxonomy; labels: ReadonlyMap<string, string> }

/** That of a folder of ESCO or GDaD tables, by the files it has; without a folder our own list. Throws `FolderProblem`. */
export async function readTaxonomyFolder(folder?: string): Promise<NamedTaxonomy> {
  const source = folder === undefined ? starterSource() : await sourceOf(folder);
  const relations = source.relations.filter(({ kind }) => kind === 'BROADER').map(({ from, to }) => ({ from, to, kind: 'broader' as const }));
  return {
    taxonomy: new Taxonomy(`${source.scheme}-${source.release}`, relations),
    labels: new Map(source.skills.filter(({ isGroup }) => !isGroup).map(({ code, label }) => [code, label])),
  };
}

async function sourceOf(folder: string): Promise<TaxonomySource> {
  if (has(folder, 'skill-broader.csv')) return escoSource(folder, () => undefined);
  if (has(folder, 'role-level-skills.csv')) return gdadSource(folder);
  throw new FolderProblem(`${folder} has neither the tables of ESCO (skill-broader.csv) nor those of GDaD (role-level-skills.csv)`);
}

function has(folder: string, name: string): boolean {
  return existsSync(join(folder, name)) || existsSync(join(folder, `${name}.gz`));
}
