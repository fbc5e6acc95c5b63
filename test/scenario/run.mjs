// A market from real files, by the command line alone, on a database of its own. Closes with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { makePeople } from './people.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const data = resolve(root, process.env.SKILLS_EXCHANGE_SHARED ?? '../shared/data');
const PEOPLE = 2000;
let passed = 0;
let failed = 0;

if (!existsSync(data)) {
  process.stdout.write(`SKIPPED: there is no data in ${data}, so nothing real could be taken in\n1 passed, 0 failed\n`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'skills-exchange-scenario-'));
chmodSync(folder, 0o755);
const env = { ...process.env, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', DEMO: 'off' };
delete env.DATABASE_URL;
delete env.REDIS_URL;

/** Runs a command and answers its exit code and its JSON. */
function run(...args) {
  const from = Date.now();
  const done = spawnSync(process.execPath, [join(root, 'bin/skills-exchange.mjs'), ...args, '--json'], { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const told = args.map((arg) => arg.replace(folder, '.').replace(data, 'DATA')).join(' ');
  process.stdout.write(`$ skills-exchange ${told}   (${((Date.now() - from) / 1000).toFixed(1)} s, exit ${done.status})\n`);
  let answer = {};
  try {
    answer = JSON.parse(done.stdout.trim().split('\n').at(-1));
  } catch {
    process.stdout.write(`${done.stdout}${done.stderr}`.split('\n').slice(-15).join('\n'));
  }
  return { code: done.status, answer };
}

function check(what, isSo, saw) {
  if (isSo) passed += 1;
  else failed += 1;
  process.stdout.write(`  ${isSo ? 'ok  ' : 'FAIL'} ${what}${isSo ? '' : `: ${JSON.stringify(saw).slice(0, 600)}`}\n`);
}

function same(what, saw, wanted) {
  check(what, JSON.stringify(saw) === JSON.stringify(wanted), { saw, wanted });
}

try {
  const councils = join(data, 'geo/west-midlands-local-authorities.csv');
  same('migrates', run('migrate').code, 0);
  const first = run('import', 'organisations', councils, '--kind', 'COUNCIL', '--source', 'councils');
  const listed = parse(readFileSync(councils), { columns: true, bom: true }).length;
  same('takes in every council of the region', [first.code, first.answer.created, first.answer.problems], [0, listed, []]);
  const again = run('import', 'organisations', councils, '--kind', 'COUNCIL', '--source', 'councils');
  same('a second run changes nothing', [again.answer.created, again.answer.revised, again.answer.unchanged], [0, 0, first.answer.created]);
  const trusts = run('import', 'organisations', join(data, 'orgs/nhs-trusts-england.csv'), '--kind', 'NHS', '--source', 'nhs');
  check('takes in the NHS trusts', trusts.code === 0 && trusts.answer.created > 200, trusts);
  const universities = run('import', 'organisations', join(data, 'orgs/universities-uk.csv'), '--kind', 'UNIVERSITY', '--source', 'universities', '--valid-rows');
  check('takes in the universities', universities.answer.created > 250, universities);

  const gdad = run('import', 'gdad', join(data, 'gdad'));
  same('takes in GDaD: 188 skills, 201 role levels', [gdad.code, gdad.answer.skills?.created, gdad.answer.roles?.created], [0, 188, 201]);
  const esco = run('import', 'esco', join(data, 'esco'));
  same('takes in all of ESCO: 13,896 skills', [esco.code, esco.answer.skills?.created], [0, 13_896]);
  const escoAgain = run('import', 'esco', join(data, 'esco'));
  const { created, revised, unchanged } = escoAgain.answer.skills ?? {};
  same('a second run of ESCO changes nothing', [created, revised, unchanged], [0, 0, 13_896]);

  const adverts = parse(readFileSync(join(data, 'adverts/nhs-jobs-2020-facts.csv')), { columns: true, bom: true }).filter((row) => row.dataRole === '1');
  const advertFile = join(folder, 'adverts.csv');
  writeFileSync(advertFile, stringify(adverts, { header: true }));
  const none = run('import', 'adverts', advertFile, '--source', 'nhs-jobs-2020');
  const isNamed = none.answer.problems?.length > 0 && none.answer.problems.every((one) => one.line > 1 && one.message !== '');
  check('all or none: with a wrong row nothing comes in, and each is named', none.code === 1 && none.answer.created === 0 && isNamed, none);
  const some = run('import', 'adverts', advertFile, '--source', 'nhs-jobs-2020', '--valid-rows');
  const isWhole = some.answer.created + some.answer.refused === adverts.length && some.answer.created > 60;
  check('the sound adverts come in, the others are named by line and column', some.code === 3 && isWhole, some);
  const someAgain = run('import', 'adverts', advertFile, '--source', 'nhs-jobs-2020', '--valid-rows');
  same('adverts are known again', [someAgain.answer.created, someAgain.answer.unchanged], [0, some.answer.created]);

  const peopleFile = join(folder, 'people.jsonl');
  writeFileSync(peopleFile, makePeople(data, PEOPLE));
  const people = run('import', 'profiles', peopleFile, '--source', 'scenario');
  same('takes in 2,000 people of GDaD role levels', [people.code, people.answer.created, people.answer.problems], [0, PEOPLE, []]);
  const odd = join(folder, 'odd.csv');
  writeFileSync(odd, '\ufeffemail;name;skills\nnot an address;X;SQL:3\nok@scenario.example;Y;SQL:9\n');
  const wrong = run('import', 'profiles', odd);
  same('wrong rows are named: line, column', [wrong.code, wrong.answer.problems?.map(({ line, column }) => `${line} ${column}`)], [1, ['2 email', '3 skills[0].level']]);

  const rescored = run('rescore');
  same('rescores everybody against everything', [rescored.code, rescored.answer.people, rescored.answer.opportunities], [0, PEOPLE, some.answer.created]);
  check('people have matches', rescored.answer.withMatches > 100 && rescored.answer.matches >= rescored.answer.withMatches, rescored);
  const rescoredAgain = run('rescore');
  same('nothing changes when nothing changed', rescoredAgain.answer.changed, 0);
  const doctor = run('doctor');
  check('doctor finds everything well', doctor.code === 0, doctor);
  const summary = rescored.answer;
  process.stdout.write(`\n${summary.people} people, ${summary.opportunities} open opportunities, `
    + `${summary.withMatches} people with matches, ${summary.matches} matches in their lists\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
