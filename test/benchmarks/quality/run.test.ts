import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const INSTANCE = {
  students: { ann: [['x'], ['y']], bob: [['x'], ['y']] }, projects: { x: { capacity: 1, lecturer: 'l' }, y: { capacity: 1, lecturer: 'm' } },
  lecturers: { l: { capacity: 1, prefs: [['bob'], ['ann']] }, m: { capacity: 1, prefs: [['ann', 'bob']] } },
};
const RIGHT = JSON.stringify({ ...INSTANCE, expected: { studentOptimal: { ann: 'y', bob: 'x' }, size: 2 } });
const WRONG = JSON.stringify({ ...INSTANCE, expected: { studentOptimal: { ann: 'x', bob: 'y' }, size: 2 } });
const LADDER = 'family,role,roleLevel,skill,level\nData,Analyst,Analyst,SQL,Working\nData,Analyst,Lead analyst,SQL,Expert\n';

describe('the benchmark of quality on a folder of somebody else', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'skills-exchange-quality-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  /** Runs some of the tasks over these files: the exit code, the metrics by name, and what was said beside them. */
  const run = (files: Record<string, string>): { status: number | null; metrics: Record<string, string>; said: string } => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'test/benchmarks/quality/run.mjs'), '--data', folder,
      '--only', 'matching,gdad,job-title-similarity'], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    const lines = stdout.trim().split('\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^\S+ -?[\d.]+ -?[\d.]+$/);
    return { status, metrics: Object.fromEntries(lines.map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? ''])), said: stderr };
  };

  it('names every file in its metrics', () => {
    const { status, metrics } = run({
      'matching/first.jsonl': `${RIGHT}\n`, 'matching/part/second.json': RIGHT, 'gdad/held-out.csv': LADDER,
      'bench/job-title-similarity/queries.csv': 'q_id,jobtitle\n1,nurse\n',
      'bench/job-title-similarity/qrels.csv': 'q_id,c_id\n1,2\n', 'bench/job-title-similarity/corpus.csv': 'c_id,jobtitle\n1,welder\n2,ward nurse\n',
    });
    expect(status).toBe(0);
    expect(metrics).toMatchObject({
      'matching.first.stable': '1', 'matching.first.student-optimal': '1', 'matching.part-second.stable': '1',
      'gdad.held-out.roles.first': '1', 'job-title-similarity.lexical.map': '1',
    });
  }, 60_000);

  it('ends with 2 for a file that cannot be read, and measures the others', () => {
    const { status, metrics, said } = run({
      'matching/bad.jsonl': '{"students": {"ann": "x"}}\n', 'matching/broken.json': '{', 'matching/good.jsonl': RIGHT,
      'gdad/a.csv': `${LADDER}Data,Analyst,Head,SQL,Wizard\n`,
      'gdad/b.csv': LADDER, 'bench/job-title-similarity/other.csv': 'a,b\n1,2\n', 'bench/job-title-similarity/x/queries.csv': 'q_id,jobtitle\n1,nurse\n',
      'bench/job-title-similarity/x/qrels.csv': 'q_id,c_id\n1,1\n', 'bench/job-title-similarity/x/corpus.csv': 'c_id,jobtitle\n1,nurse\n',
    });
    expect(status).toBe(2);
    expect(Object.keys(metrics)).toEqual(expect.arrayContaining(['matching.good.stable', 'gdad.b.roles.first', 'job-title-similarity.x.lexical.map']));
    const named = ['bad.jsonl:1: students is no', 'broken.json:1: this is not JSON', 'gdad/a.csv:4: level is Wizard', 'other.csv:1: the columns are'];
    for (const file of named) expect(said).toContain(file);
  }, 60_000);

  it('ends with 1 where a bar is missed, whatever cannot be read beside it', () => {
    const { status, metrics, said } = run({ 'matching/wrong.jsonl': WRONG, 'matching/bad.jsonl': '{oops\n', 'gdad/ladder.csv': LADDER });
    expect(status).toBe(1);
    expect(metrics).toMatchObject({ 'matching.wrong.stable': '1', 'matching.wrong.student-optimal': '0' });
    expect(said).toContain('matching.wrong.student-optimal is below its floor.');
  }, 60_000);
});
