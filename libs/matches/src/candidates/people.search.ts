import { Injectable } from '@nestjs/common';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { In } from 'typeorm';
import { connectionOf, Database, InvalidInput, keysetPage, PageArgs, RateLimits, type Actor, type Page } from '#libs/platform';
import { Profile } from '#libs/profiles';

const LEAST_LETTERS = 2;
const MOST_LETTERS = 100;
const MOST_PER_SEARCH = 20;
const USUAL = 10;
/** Enough for somebody who looks for people all day, and an end for a program that would copy the list. */
const PER_COORDINATOR = { name: 'peopleSearch', points: 120, seconds: 3_600 };
/** As pages call somebody without a name: "Person CQBMXS". */
const PSEUDONYM = /^(?:person\s+)?([a-z0-9]{6})$/i;

export const ProfileConnection = connectionOf(Profile);

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { description: 'Part of a name, two letters at least; or a candidateRef, or its first six letters as pages show them to a host.' })
  @IsString()
  text: string;
}

/** Finding somebody without knowing an id, for coordinators. */
@Injectable()
export class PeopleSearch {
  constructor(private readonly db: Database, private readonly limits: RateLimits) {}

  /** Twenty a page at most, by name. Each search and each person it shows is recorded in the same commit. Throws `InvalidInput` and RATE_LIMITED. */
  async find(actor: Actor, { text, ...page }: PeopleArgs): Promise<Page<Profile>> {
    const words = text.trim().replace(/\s+/g, ' ');
    if ([...words].length < LEAST_LETTERS) throw InvalidInput.of('text', 'length', `Type at least ${String(LEAST_LETTERS)} letters of a name.`);
    if ([...words].length > MOST_LETTERS) throw InvalidInput.of('text', 'length', `Keep this to ${String(MOST_LETTERS)} letters.`);
    await this.limits.take(PER_COORDINATOR, actor.userId ?? '');
    return this.db.write(actor, async (tx) => {
      const found = await keysetPage<{ id: string }>(tx.rows, {
        columns: 'id', from: 'people_called($1, $2)', where: [], values: [words, PSEUDONYM.exec(words)?.[1]?.toUpperCase() ?? ''],
        order: [{ expression: 'lower(name)', type: 'text' }, { expression: 'id', type: 'uuid' }],
      }, capped(page));
      const rows = new Map((await tx.rows.findBy(Profile, { id: In(found.nodes.map(({ id }) => id)) })).map((profile) => [profile.id, profile]));
      const edges = found.edges.flatMap(({ cursor, node }) => {
        const profile = rows.get(node.id);
        return profile === undefined ? [] : [{ cursor, node: profile }];
      });
      tx.record('people.searched', actor.userId ?? '', { count: edges.length });
      for (const { node } of edges) tx.record('person.lookedUp', node.userId, { profileId: node.id });
      return { ...found, edges, nodes: edges.map(({ node }) => node) };
    });
  }
}

function capped(page: PageArgs): PageArgs {
  const most = (asked: number | null | undefined): number | undefined => (asked == null ? undefined : Math.min(asked, MOST_PER_SEARCH));
  return { ...page, first: most(page.first ?? (page.last == null ? USUAL : null)), last: most(page.last) };
}
