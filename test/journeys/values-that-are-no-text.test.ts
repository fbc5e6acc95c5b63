import { Client } from '../support/client.js';
import { World } from '../support/world.js';

describe('values that mean nothing get an answer and break nothing', () => {
  let world: World;
  let stranger: Client;
  beforeAll(async () => {
    world = await World.boot();
    stranger = world.anonymous();
  }, 90_000);
  afterAll(() => world.end());

  it.each(['', 'no-id', "' or 1=1", '00000000-0000-0000-0000-00000000000', '💥'])('finds nothing under the id "%s"', async (id) => {
    const { errors, data } = await stranger.ask(
      'query($id: ID!) { organisation(id: $id) { id } opportunity(id: $id) { id } node(id: $id) { id } }', { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({ organisation: null, opportunity: null, node: null });
  });

  it.each(['half \ud800', '\udc00 half', 'nul \u0000'])('names the field where %j stands', async (text) => {
    const refused = await stranger.refused('requestSignIn', { email: `${text}@example.org` });
    expect(refused.fields).toEqual([expect.objectContaining({ path: 'email', code: 'characters' })]);
    const { errors } = await stranger.ask('query($slug: String!) { organisation(slug: $slug) { id } }', { slug: text });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path: 'slug', code: 'characters' })] });
  });

  it('takes a null idempotency key for none', async () => {
    const person = await world.signIn('amina@example.org');
    const input = { name: 'Fresh Data', kind: 'SME', idempotencyKey: null };
    const made = await person.change<{ id: string }>('registerOrganisation', input, 'Organisation', 'id');
    expect(made.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
