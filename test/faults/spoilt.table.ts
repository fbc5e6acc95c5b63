import type { Client } from '../support/client.js';
import type { TestDatabase } from '../support/database.js';
import type { DeadLetter } from '../support/dead.letters.js';

/** From now on whatever is written of this subject in that table fails. */
export async function spoil(database: TestDatabase, table: string, column: string, id: string): Promise<void> {
  await database.query(`create function spoilt() returns trigger language plpgsql as $$
    begin if coalesce(new.${column}, old.${column}) = '${id}' then raise exception 'spoilt for a test'; end if; return coalesce(new, old); end $$`);
  await database.query(`create trigger spoilt before insert or update or delete on ${table} for each row execute function spoilt()`);
}

export async function mend(database: TestDatabase, table: string): Promise<void> {
  await database.query(`drop trigger spoilt on ${table}; drop function spoilt()`);
}

/** Sends it again. The queue may have brought the job back in the moment it died, and have done it by itself once the trigger was gone. */
export async function redrive(coordinator: Client, { factId, reaction }: DeadLetter): Promise<void> {
  const sent = await coordinator.get<{ __typename: string; message?: string }>(
    'mutation($input: DeliveryInput!) { redriveDelivery(input: $input) { __typename ... on WrongState { message } } }', { input: { factId, reaction } });
  if (sent.__typename !== 'DeadLetter') expect(sent.message).toContain('DONE');
}
