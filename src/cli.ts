#!/usr/bin/env node
import { nodeFault } from './command/node-fault.js';
import { tellError } from './command/tell-error.js';
import { plain } from './diagnostics/painter.js';
import { generator } from './generator.js';

/*
 * The first file of the command. It and what it imports are read by a Node of any age, so that one that is too old is told
 * so: all else is loaded only after, as a file that asks Node for something it does not have cannot even be read.
 */
const words = process.argv.slice(2);
const fault = nodeFault(process.version, generator.needsNode);
if (fault === undefined) {
  const { runCommandLine } = await import('./command-line.js');
  process.exitCode = await runCommandLine(words);
} else {
  const terminal = {
    print: (text: string) => void process.stdout.write(text),
    tell: (text: string) => void process.stderr.write(text),
    live: undefined,
    paint: plain,
    workingFolder: process.cwd(),
  };
  process.exitCode = tellError(fault, terminal, words.includes('--json'));
}
