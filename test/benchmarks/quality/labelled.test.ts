import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('reading labelled files', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'skills-exchange-labelled-')); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  /** What reading says of a file with this text: how many rows it has, or what is wrong with it. */
  const read = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const program = `import { readRecords, readTable } from ${JSON.stringify(join(process.cwd(), 'test/benchmarks/quality/labelled.mjs'))};
      const check = ({ gold }) => (Array.isArray(gold) ? null : 'gold is no list');
      try {
        console.log(${name.endsWith('.jsonl') ? `readRecords(process.argv[1], check)` : `readTable(process.argv[1], ['q_id', 'jobtitle'])`}.length);
      } catch (problem) { console.log(problem.message.replace(process.argv[1], 'file')); }`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', program, path], { encoding: 'utf8' }).stdout.trim();
  };

  it.each([
    ['a.csv', 'q_id,jobtitle\n1,nanny\n\n2,"a\nb"\n', '2'],
    ['b.csv', 'q_id,title\n1,nanny\n', 'file:1: the header lacks jobtitle'],
    ['c.csv', 'q_id,jobtitle\n1,nanny\n2\n', 'file:3: 1 fields where the header has 2'],
    ['d.csv', 'q_id,jobtitle\n1,nanny\n2, \n', 'file:3: jobtitle is empty'],
    ['e.csv', '', 'file:1: the header lacks q_id, jobtitle'],
    ['f.jsonl', '{"gold": []}\n\n{"gold": [1]}\n', '2'],
    ['g.jsonl', '{"gold": []}\n{oops\n', 'file:2: this is not JSON'],
    ['h.jsonl', '{"gold": []}\n[]\n', 'file:2: this is not an object'],
    ['i.jsonl', '\n{"gold": 7}\n', 'file:2: gold is no list'],
  ])('of %s', (name, text, said) => { expect(read(name, text)).toBe(said); });
});
