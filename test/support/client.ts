export interface Answer { status: number; data: Record<string, unknown> | null; errors: { message: string; extensions: Record<string, unknown> }[] }

export interface Refused { __typename: string; code: string; message: string; fields?: { path: string; code: string; message: string }[] }

/** Mutations whose input type is not called after them. */
const INPUTS: Record<string, string> = {
  giveConsent: 'ConsentInput', withdrawConsent: 'ConsentInput', shortlistMatch: 'MatchPairInput', proposeIntroduction: 'MatchPairInput', unmarkMatch: 'MatchPairInput',
  redriveDelivery: 'DeliveryInput', discardDelivery: 'DeliveryInput',
};

function inputOf(mutation: string): string {
  return INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
}

/** A caller of the public GraphQL API, with or without a session. */
export class Client {
  constructor(readonly url: string, readonly token?: string) {}

  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST', body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }) },
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The one root field of the answer. Throws with everything that was said when there are errors. */
  async get<T>(query: string, variables: object = {}): Promise<T> {
    const answer = await this.ask(query, variables);
    if (answer.errors.length > 0 || answer.data === null) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.errors)}`);
    return Object.values(answer.data)[0] as T;
  }

  /** As `get`, and the result must be of the named type. */
  async ok<T>(query: string, variables: object, typename: string): Promise<T> {
    const value = await this.get<{ __typename: string }>(query, variables);
    if (value.__typename !== typename) throw new Error(`expected ${typename}, was ${JSON.stringify(value)}`);
    return value as T;
  }

  /** A mutation that must be refused; `name` is the mutation, `input` its input. */
  async refused(name: string, input: object): Promise<Refused> {
    const type = inputOf(name);
    const value = await this.get<Refused>(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } ... on InvalidInput { fields { path code message } } } }`, { input });
    if (typeof value.code !== 'string') throw new Error(`${name} was not refused: ${JSON.stringify(value)}`);
    return value;
  }

  /** A mutation that must succeed; `selection` is what to read of the payload. */
  async change<T>(name: string, input: object, payload: string, selection = 'id version'): Promise<T> {
    const type = inputOf(name);
    return this.ok<T>(`mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${payload} { ${selection} } ... on Refusal { code message } ... on InvalidInput { fields { path code message } } } }`, { input }, payload);
  }
}
