// Compiles the index's kernel into the TypeScript module that carries it; with --check it says whether the committed one is what the sources give.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULE = 'libs/domain/src/retrieval/kernel/kernel.generated.ts';
const OPTIONS = ['-O3', '--noAssert', '--converge', '--runtime', 'stub', '--importMemory', '--noExportMemory', '--enable', 'simd', '--use', 'abort='];

const { error, stderr, binary } = await compile();
if (error !== null) {
  process.stderr.write(`The kernel could not be compiled:\n${stderr}\n`);
  process.exit(1);
}
const text = `// Made by bin/kernel.mjs from libs/domain/kernel. Do not edit.
export const KERNEL_BASE64 =
${Buffer.from(binary).toString('base64').match(/.{1,140}/g).map((line) => `  '${line}'`).join(' +\n')};
`;
if (!process.argv.includes('--check')) {
  writeFileSync(join(root, MODULE), text);
} else if (readFileSync(join(root, MODULE), 'utf8') !== text) {
  process.stderr.write(`${MODULE} is not what the kernel's sources give. Run npm run kernel.\n`);
  process.exitCode = 1;
}

async function compile() {
  let made = null;
  const result = await asc.main(['libs/domain/kernel/scan.ts', '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name, base) => { try { return readFileSync(join(root, base, name), 'utf8'); } catch { return null; } },
    writeFile: (_name, contents) => { made = contents; },
    listFiles: () => [],
  });
  return { error: result.error, stderr: result.stderr.toString(), binary: made };
}
