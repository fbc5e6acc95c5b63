import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();
const RULES = ['package.json', 'tsconfig.json', 'eslint.config.mjs', '.dependency-cruiser.cjs', 'knip.json', 'test/architecture/rules'];

/** A copy of the project's rules in a folder of its own, with planted files only. */
export class PlantedProject {
  private constructor(readonly folder: string) {}

  static async plant(files: Map<string, string>): Promise<PlantedProject> {
    const folder = await mkdtemp(join(tmpdir(), 'planted-'));
    for (const rule of RULES) await cp(join(ROOT, rule), join(folder, rule), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, code] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), code);
    }
    return new PlantedProject(folder);
  }

  /** What a tool of node_modules prints; its exit code is not asked, because finding something is a failure to it. */
  async run(script: string, given: string[]): Promise<string> {
    const { NODE_OPTIONS: _jestOnly, ...env } = process.env;
    return new Promise((resolve, reject) => {
      execFile(process.execPath, [join(ROOT, 'node_modules', script), ...given], { cwd: this.folder, env, maxBuffer: 2 ** 27 }, (problem, stdout, stderr) => {
        if (stdout === '') reject(new Error(`${script} said nothing: ${stderr} ${String(problem?.message)}`));
        else resolve(stdout);
      });
    });
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
