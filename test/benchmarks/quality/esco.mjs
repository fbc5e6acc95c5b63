// Reads ESCO from the folder of data beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The path of a file or folder in the first of the folders that has it, or null. */
function find(path, folders) {
  return folders.map((folder) => join(folder, path)).find((place) => existsSync(place)) ?? null;
}

/** The rows of a CSV file (also .csv.gz) with a header, as records of strings. */
function readCsv(path) {
  const bytes = readFileSync(path);
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, skip_empty_lines: true });
}

/** The skills of ESCO as the extractor takes them; `usage` is how many occupations ask for the skill. Null when ESCO is not there. */
export function readSkills(folders) {
  const [skills, uses] = ['esco/skills.csv', 'esco/occupation-skill.csv.gz'].map((path) => find(path, folders));
  if (skills === null) return null;
  const usage = new Map();
  for (const { skillId } of uses === null ? [] : readCsv(uses)) usage.set(skillId, (usage.get(skillId) ?? 0) + 1);
  return readCsv(skills).map(({ id, preferredLabel, altLabels }) => ({
    id, preferredLabel, altLabels: altLabels === '' ? [] : altLabels.split('|'), usage: usage.get(id) ?? 0,
  }));
}
