import { generator } from '../generator.js';
import type { NodeWorld } from '../world/node-world.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type Inspection, inspectMachine, type Machine } from './inspect-machine.js';
import type { Terminal } from './terminal.js';

/** `doctor`: what this machine has, what is missing and how to get it. Exit 3 when something is missing. */
export async function runDoctor(
  world: NodeWorld,
  terminal: Terminal,
  machine: Machine,
  json: boolean,
): Promise<ExitCode> {
  const inspection = await inspectMachine(world, machine, generator.needsNode, terminal.workingFolder);
  terminal.print(json ? `${JSON.stringify(inspection, undefined, 2)}\n` : inWords(inspection));
  return inspection.ok ? exitCode.done : exitCode.environment;
}

/** One line a thing; under what is missing, how to get it. */
export function inWords({ ok, system, node, browser, fonts, cache, output }: Inspection): string {
  const missingFont = fonts.find((font) => !font.ok);
  const families = [...new Set(fonts.map(({ family }) => family))].map((family) => {
    const weights = fonts.filter((font) => font.family === family).map(({ weight }) => weight);
    return `${family} ${weights.join(', ')}`;
  });
  const found = `${browser.name}, version ${browser.version}, from ${browser.origin}`;
  const lines = [
    line('System', { ok: true }, `${system.platform} ${system.architecture}`),
    line('Node', node, node.ok ? node.version : `${node.version}, but ${node.needed} is needed`),
    line('Browser', browser, browser.ok ? found : (browser.message ?? 'missing')),
    ...(browser.ok ? [`${' '.repeat(12)}${browser.path}`] : []),
    line('Fonts', missingFont ?? { ok: true }, missingFont?.message ?? families.join('; ')),
    line('Cache', cache, cache.message ?? `${cache.path}, where programs may run`),
    line('Output', output, output.message ?? output.path),
    ok ? 'Everything a build needs is here.' : 'Something is missing: see above.',
  ];
  return `${lines.join('\n')}\n`;
}

function line(
  label: string,
  finding: { readonly ok: boolean; readonly hint?: string },
  text: string,
): string {
  const mark = finding.ok ? '✓' : '✗';
  const help = finding.ok || finding.hint === undefined ? '' : `\n            ${finding.hint}`;
  return `${mark} ${label.padEnd(9)} ${text}${help}`;
}
