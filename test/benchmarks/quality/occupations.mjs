// Reads tables of the data folder: what a folder lacks comes from the fallback. ESCO's occupations as the product's finder takes them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file, gzipped or not. */
export function readRows(path) {
  const bytes = readFileSync(path);
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, skip_empty_lines: true, bom: true });
}

/** The path of a file in the data folder, else in the fallback; null where neither has it. */
export function pathIn({ dataDir, fallbackDir }, ...parts) {
  return [dataDir, fallbackDir].map((folder) => join(folder, ...parts)).find(existsSync) ?? null;
}

/** ESCO's occupations with names, ISCO group and skills; null where the files are missing. Skills of an occupation that is not listed are left out. */
export function readOccupations(folders) {
  const paths = ['occupations.csv', 'skills.csv', 'occupation-skill.csv.gz'].map((name) => pathIn(folders, 'esco', name));
  if (paths.includes(null)) {
    process.stderr.write('SKIPPED: there are no files of ESCO\n');
    return null;
  }
  const [occupations, skills, links] = paths.map(readRows);
  const labels = new Map(skills.map(({ id, preferredLabel }) => [id, preferredLabel]));
  const asked = new Map(occupations.map(({ id }) => [id, []]));
  for (const { occupationId, skillId, relationType } of links) {
    asked.get(occupationId)?.push({ id: skillId, label: labels.get(skillId) ?? '', isEssential: relationType === 'essential' });
  }
  return occupations.map(({ id, iscoGroup, preferredLabel, altLabels }) =>
    ({ id, label: preferredLabel, alternatives: altLabels === '' ? [] : altLabels.split('|'), group: iscoGroup, skills: asked.get(id) }));
}
