import { ApiProblem } from '../site/api.client.js';
import { Form } from '../site/form.js';
import { Page } from '../site/page.js';
import type { PersistedDocument } from '../site/persisted.document.js';
import type { Visit } from '../site/visit.js';
import { UndeliveredPages } from './undelivered.pages.js';

const LETTERS = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };

/** Somebody for whom the API answers this often and then is gone. */
function visitor(answers: number): Visit {
  let left = answers;
  const ask = (document: PersistedDocument<unknown, unknown>): Promise<object> => {
    left -= 1;
    if (left < 0) return Promise.reject(new ApiProblem('UNAVAILABLE', 'gone'));
    return Promise.resolve(document.name === 'TryAgain' ? { redriveDelivery: { __typename: 'DeadLetter', id: 'i' } } : { deadLetters: LETTERS });
  };
  return { form: new Form({ chosen: ['f NoticeReactions.mail.x', 'g NoticeReactions.tell.x'] }), query: new Form({}), ask } as unknown as Visit;
}

describe('several that are tried again while the API goes away', () => {
  it('are told of one by one: what was done, what was not, and that the list is not known', async () => {
    const page = await new UndeliveredPages().again(visitor(2));
    expect(page).toBeInstanceOf(Page);
    expect(page).toMatchObject({
      title: 'Some could not be tried again', status: 422,
      model: {
        done: ['Sending an e-mail'], isKnown: false,
        problems: { summary: [{ text: 'Telling everyone concerned: It could not be asked for just now. Choose it again in a moment.' }] },
      },
    });
  });

  it('are a fault as any other where nothing was done', async () => {
    await expect(new UndeliveredPages().again(visitor(1))).rejects.toThrow('gone');
  });
});
