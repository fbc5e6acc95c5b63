import { Agent, request as ask } from 'node:http';
import { request as askSecurely } from 'node:https';
import type { PersistedDocument } from './persisted.document.js';

/** For whom a question is asked. */
export interface Asker { token: string | undefined; ip: string }

export interface WrongField { path: string; message: string }

/** The API said no at the top of its answer, or gave none. */
export class ApiProblem extends Error {
  /** `fields`: what is wrong with which variable, where the API can say. */
  constructor(
    readonly code: string, message: string, readonly requestId: string | null = null, readonly retryAfter: number | null = null,
    readonly fields: readonly WrongField[] = [],
  ) {
    super(message);
  }
}

interface Answer { status: number; text: string }
interface ErrorOfApi { message: string; extensions?: { code?: string; requestId?: string; retryAfter?: number; fields?: WrongField[] } }

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const ANSWER_WITHIN = 25_000;

/** Asks the public GraphQL API by the hash of a document. Everything the pages know comes through here. */
export class ApiClient {
  constructor(private readonly url: string) {}

  /** Throws `ApiProblem` with the API's code: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED, UNAVAILABLE or INTERNAL_SERVER_ERROR. */
  async ask<Data, Variables>(document: PersistedDocument<Data, Variables>, variables: Variables, asker: Asker): Promise<Data> {
    const body = { operationName: document.name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: document.hash } } };
    const { status, text } = await this.post('/graphql', body, asker);
    const { data, errors } = read<{ data?: Data | null; errors?: ErrorOfApi[] }>(text);
    const [first] = errors ?? [];
    if (first !== undefined) throw problemOf(first);
    if (data == null) throw new ApiProblem(status === 503 ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', `The API answered with ${String(status)}.`);
    return data;
  }

  /** A session for somebody of the demonstration; null where there is no demonstration. */
  async demoToken(persona: string, asker: Asker): Promise<string | null> {
    const { status, text } = await this.post('/demo/session', { persona }, asker);
    return status === 200 ? read<{ token: string }>(text).token : null;
  }

  private post(path: string, body: object, { token, ip }: Asker): Promise<Answer> {
    const url = new URL(path, this.url);
    const headers = {
      'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-forwarded-for': ip,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    return new Promise((resolve, reject) => {
      const fail = (problem: Error): void => { reject(new ApiProblem('UNAVAILABLE', problem.message)); };
      const isPlain = url.protocol === 'http:';
      const sent = (isPlain ? ask : askSecurely)(url, { method: 'POST', headers, timeout: ANSWER_WITHIN, ...(isPlain && { agent }) }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => { resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }); });
        response.on('error', fail);
      });
      sent.on('timeout', () => { sent.destroy(new Error('the API gave no answer in time')); });
      sent.on('error', fail);
      sent.end(JSON.stringify(body));
    });
  }
}

function read<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new ApiProblem('UNAVAILABLE', 'The API gave an answer that cannot be read.');
  }
}

function problemOf({ message, extensions = {} }: ErrorOfApi): ApiProblem {
  const { code = 'INTERNAL_SERVER_ERROR', requestId = null, retryAfter = null, fields = [] } = extensions;
  const words = fields.length === 0 ? message : fields.map((field) => field.message).join(' ');
  return new ApiProblem(code, words, requestId, retryAfter, fields);
}
