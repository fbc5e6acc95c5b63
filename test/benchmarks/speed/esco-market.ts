import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { type ClaimInput, type Importance, type Level, type OpportunityInput, type ProfileInput, type Relation, type RequirementInput, Taxonomy } from '#libs/domain';
import { SeededMarket } from '../market.js';
import { Random, runningSums } from '../random.js';

const CLAIMS = 9;
const REQUIREMENTS = 8;
const LEVELS: readonly Level[] = [1, 2, 3, 4];
const STREAM = { person: 21, otherLife: 22, opportunity: 23 } as const;

interface EscoSize { readonly profiles: number; readonly opportunities: number; readonly seed: number }

/**
 * People and opportunities of the seeded market, whose skills are those of ESCO's occupations under the whole of ESCO as taxonomy: nine claims, eight
 * requirements, of one occupation each. Which relations count is what the product's import says: a heading makes no sisters.
 */
export class EscoMarket {
  readonly taxonomy: Taxonomy;
  readonly skillCount: number;
  readonly occupationCount: number;
  private readonly occupations: readonly (readonly string[])[];
  private readonly market: SeededMarket;

  constructor(folder: string, readonly size: EscoSize) {
    const rows = (name: string): Record<string, string>[] => rowsOf(join(folder, name));
    const skills = new Set(rows('skills.csv').map(({ id = '' }) => id));
    const relations = rows('skill-broader.csv.gz').map(({ id: from = '', broaderId: to = '' }): Relation => ({ from, to, kind: 'broader' }));
    this.taxonomy = new Taxonomy('esco', relations.filter(({ to }) => skills.has(to)));
    const asked = new Map<string, string[]>();
    for (const { occupationId = '', skillId = '' } of rows('occupation-skill.csv.gz')) asked.set(occupationId, [...(asked.get(occupationId) ?? []), skillId]);
    this.occupations = [...asked.values()].map((ids) => [...new Set(ids)]).filter((ids) => ids.length >= CLAIMS);
    this.market = new SeededMarket({ ...size, skills: 8 });
    this.skillCount = skills.size;
    this.occupationCount = this.occupations.length;
  }

  profile(index: number): ProfileInput {
    return { ...this.market.profile(index), skills: this.claims(new Random(this.size.seed, STREAM.person, index)), wantedSkillIds: [] };
  }

  /** Everything else said, skills of another occupation among it. */
  otherProfile(index: number): ProfileInput {
    return { ...this.market.otherProfile(index), skills: this.claims(new Random(this.size.seed, STREAM.otherLife, index)), wantedSkillIds: [] };
  }

  /** Every third asks for awareness, which sisters can meet. */
  opportunity(index: number): OpportunityInput {
    const random = new Random(this.size.seed, STREAM.opportunity, index);
    const mustHaves = random.weighted(runningSums([60, 30, 10]));
    const requirements = random.some(random.pick(this.occupations), REQUIREMENTS).map((skillId, place): RequirementInput => {
      const importance: Importance = place < mustHaves ? 'MUST_HAVE' : random.chance(0.65) ? 'ESSENTIAL' : 'DESIRABLE';
      return { skillId, importance, level: index % 3 === 0 ? 1 : random.pick(LEVELS), weight: random.whole(1, 10) };
    });
    return { ...this.market.opportunity(index), requirements };
  }

  private claims(random: Random): ClaimInput[] {
    return random.some(random.pick(this.occupations), CLAIMS).map((skillId) => ({ skillId, level: random.pick(LEVELS), wanted: false }));
  }
}

/** The folder of ESCO's tables beside the project; null where it is not. */
export function findEsco(): string | null {
  const folder = resolve('../shared/data/esco');
  return existsSync(folder) ? folder : null;
}

function rowsOf(path: string): Record<string, string>[] {
  const bytes = readFileSync(path);
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, skip_empty_lines: true, bom: true });
}
