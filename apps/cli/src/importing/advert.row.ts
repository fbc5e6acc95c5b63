import { cleanText, decodeEntities, formatDay, londonDayOf, parseOutcode, parseSalaryText, siteOf } from '#libs/domain';
import { OpportunityKind, type ImportedOpportunity } from '#libs/opportunities';
import { OrganisationKind, type OrganisationService } from '#libs/organisations';
import { InvalidInput, sql, type Tx } from '#libs/platform';
import type { SkillService } from '#libs/skills';
import { areaOf, valueOf } from './organisation.row.js';
import type { Row } from './table.js';

const OPEN_FOR_DAYS = 28;
const MOST_REQUIREMENTS = 8;

/** An advert as an example opportunity: its facts, its host by name, and the skills of the role its title means. */
export async function advertRow(tx: Tx, row: Row, source: string, skills: SkillService, organisations: OrganisationService): Promise<ImportedOpportunity> {
  const title = cleanText(decodeEntities(valueOf(row, 'title')), { max: 160, isOneLine: true }).text;
  const employer = cleanText(decodeEntities(valueOf(row, 'name')), { max: 160, isOneLine: true }).text;
  if (employer === '') throw InvalidInput.of('employer', 'required', 'An advert needs the name of who offers it.');
  const sourceRef = valueOf(row, 'vacancyId') || valueOf(row, 'id');
  if (sourceRef === '') throw InvalidInput.of('vacancyId', 'required', 'An advert needs an id by which it is known again.');
  const host = await organisations.importOrganisation(tx, { name: employer, kind: OrganisationKind.NHS, area: areaOf(valueOf(row, 'postcode')), isVerified: true, source });
  const outcode = parseOutcode(valueOf(row, 'postcode'));
  return {
    source, sourceRef, organisationId: host.id, kind: OpportunityKind.JOB, title, isOpen: true, isExample: true, places: 1, mode: 'ONSITE',
    purpose: 'An example made from the facts of a public advert: its title, place and pay. The skills are those of the role that the title is most like.',
    ...(outcode.ok && siteOf(outcode.outcode) !== null && { outcode: outcode.outcode }), closesOn: formatDay(londonDayOf(tx.now.getTime()) + OPEN_FOR_DAYS),
    pay: payOf(valueOf(row, 'salaryText')), openTo: ['ANYONE'], requirements: await requirementsOf(tx, title, skills), job: { contract: 'PERM' },
  } as ImportedOpportunity;
}

/** What a free text says of pay; what cannot be read is paid by an amount that is not stated. */
function payOf(text: string): object {
  const read = parseSalaryText(text);
  if (read.kind === 'NONE') return { isPaid: true };
  const least = read.minPence ?? read.maxPence;
  return { isPaid: true, basis: read.basis, minPence: least, maxPence: read.maxPence ?? least };
}

async function requirementsOf(tx: Tx, title: string, skills: SkillService): Promise<object[]> {
  const roleId = await skills.roleIdOfTitle(title);
  if (roleId === null) return [];
  const asked = await sql<{ skillId: string; level: number; isEssential: boolean }>(tx.rows, `select skill_id as "skillId", level, is_essential as "isEssential"
    from role_template_skills where role_template_id = $1 and level is not null order by is_essential desc, level desc, skill_id limit $2`, [roleId, MOST_REQUIREMENTS]);
  return asked.map(({ skillId, level, isEssential }) => ({ skillId, level, importance: isEssential ? 'ESSENTIAL' : 'DESIRABLE' }));
}
