import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Runs a program to its end and gives the seconds it took. Throws with its output when it fails. */
export function timeRun(command, { cwd, env } = {}) {
  const started = process.hrtime.bigint();
  return finish(start(command, { cwd, env }), command).then(
    () => Number(process.hrtime.bigint() - started) / 1e9,
  );
}

/**
 * Runs a program to its end and gives the most memory that it and its children held at one time, in MB. What they
 * share is counted once (PSS). Undefined where the system does not tell (only Linux does).
 */
export async function measureMemory(command, { cwd, env } = {}) {
  const child = start(command, { cwd, env });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(processTree(child.pid)));
  }, 50);
  try {
    await finish(child, command);
  } finally {
    clearInterval(timer);
  }
  return peak === 0 ? undefined : peak / 1024;
}

function start([program, ...words], { cwd, env }) {
  return spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function finish(child, command) {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        output += part;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command.join(' ')}\nended with ${code}:\n${output}`));
    });
  });
}

/** The ids of a process and all that descend from it. */
function processTree(root) {
  const parents = new Map();
  for (const name of listProcesses()) {
    const parent = /^PPid:\s+(\d+)$/m.exec(readProcess(name, 'status'))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, parent] of parents) {
      if (tree.has(parent) && !tree.has(id)) {
        tree.add(id);
        grown = true;
      }
    }
  }
  return tree;
}

/** Kilobytes. */
function memoryOf(ids) {
  let sum = 0;
  for (const id of ids) sum += Number(/^Pss:\s+(\d+)/m.exec(readProcess(id, 'smaps_rollup'))?.[1] ?? 0);
  return sum;
}

function listProcesses() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may be gone before it is read. */
function readProcess(id, file) {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
