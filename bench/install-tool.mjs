import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs a program to be timed against into a folder of its own: what is only measured is no dependency.
 *
 * @param folder is made; what is installed stands in its node_modules
 * @param tool name and version, as npm takes them
 */
export function installTool(folder, tool) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tool], {
    cwd: folder,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
