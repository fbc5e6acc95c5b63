import { sql, systemActor, type Database, type Tx } from '#libs/platform';
import { roleIdsByCode } from '../role.queries.js';
import { comparable, skillIdsByCode } from '../skill.queries.js';
import { storeRoles, storeSkills } from './concept.store.js';
import { storeReplacements } from './replacement.store.js';
import { mapByLabel } from './label.mapping.js';
import { RELATIONS, ROLE_SKILLS, storeLinks, type Link } from './link.store.js';
import { keepTaxonomy } from './taxonomy.history.js';
import {
  isChanged, type ImportCounts, type OnProgress, type RoleRow, type SkillRow, type Tally, type TaxonomySource,
} from './taxonomy.source.js';

const LOCK_SQL = `insert into taxonomy_releases (scheme, release, version) values ($1, $2, 0)
  on conflict (scheme) do update set scheme = excluded.scheme returning id, release`;

/**
 * Makes the scheme equal to the source in one transaction, so that nobody ever sees half a release. When anything changed, the version
 * of the taxonomy rises and one `skills.imported` is recorded, about the release; a run that changes nothing leaves no trace.
 */
export async function importTaxonomy(db: Database, source: TaxonomySource, onProgress: OnProgress): Promise<ImportCounts> {
  return db.write(systemActor(`import ${source.scheme}`), async (tx) => {
    // One import of a scheme at a time: a second waits here and then finds nothing to do, or fails when the first takes long.
    const [release] = await sql<{ id: string; release: string }>(tx.rows, LOCK_SQL, [source.scheme, source.release]);
    if (release === undefined) throw new Error('the release could not be locked');
    const counts = await store(tx, source, onProgress);
    const { skills, groups, relations, roles, roleSkills, replacements, mappings } = counts;
    const isNews = [skills, groups, relations, roles, roleSkills, replacements, mappings].some(isChanged) || release.release !== source.release;
    if (isNews) {
      await sql(tx.rows, 'update taxonomy_releases set release = $2, version = version + 1, updated_at = app_clock() where id = $1', [release.id, source.release]);
      tx.record('skills.imported', release.id, {
        scheme: source.scheme, count: skills.created + skills.revised + skills.unchanged, retired: skills.removed, replaced: replacements.created,
      });
    }
    await keepTaxonomy(tx.rows);
    return counts;
  });
}

async function store(tx: Tx, source: TaxonomySource, onProgress: OnProgress): Promise<ImportCounts> {
  const { scheme } = source;
  const groups = await storeSkills(tx, scheme, source.skills.filter((skill) => skill.isGroup).map(skillColumns), true, onProgress);
  const skills = await storeSkills(tx, scheme, source.skills.filter((skill) => !skill.isGroup).map(skillColumns), false, onProgress);
  const replacements = await storeReplacements(tx, scheme, source.replacements);
  const roles = await storeRoles(tx, scheme, source.roles.map(roleColumns), onProgress);
  const skillIds = await skillIdsByCode(tx.rows, scheme);
  const roleIds = await roleIdsByCode(tx.rows, scheme);
  const linked = source.relations.map(({ from, to, kind, weight }) => ({ from: skillIds.get(from), to: skillIds.get(to), kind, weight }));
  const asked = source.roleSkills.map(({ role, skill, level, isEssential }) =>
    ({ from: roleIds.get(role), to: skillIds.get(skill), kind: isEssential ? 'ESSENTIAL' : 'DESIRABLE', weight: level }));
  const relations = await storeListed(linked, (links) => storeLinks(tx, RELATIONS, scheme, links, onProgress));
  const roleSkills = await storeListed(asked, (links) => storeLinks(tx, ROLE_SKILLS, scheme, links, onProgress));
  return { scheme, release: source.release, skills, groups, relations, roles, roleSkills, replacements, mappings: await mapByLabel(tx, scheme) };
}

/** Published files name a few concepts that they do not list, and one that is related to itself: these are counted, not stored. */
async function storeListed(
  links: readonly { from: string | undefined; to: string | undefined; kind: string; weight: number | null }[],
  run: (listed: Link[]) => Promise<Tally>,
): Promise<Tally> {
  const listed = links.filter((link): link is Link => link.from !== undefined && link.to !== undefined && link.from !== link.to);
  return { ...await run(listed), unlisted: links.length - listed.length };
}

function skillColumns({ code, label, altLabels, definition, levels, isGroup }: SkillRow): { code: string } & Record<string, unknown> {
  const names = [...new Set([label, ...altLabels].map(comparable))].filter((name) => name !== '');
  return { code, label, alt_labels: altLabels, definition, levels, is_group: isGroup, folded_names: names };
}

function roleColumns({ altLabels, ...role }: RoleRow): { code: string } & Record<string, unknown> {
  return { ...role, alt_labels: altLabels };
}
