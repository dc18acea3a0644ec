import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for what several test files read and one of them builds. */
    readonly sharedBuilds: string;
  }
}

let folder: string;

/** Runs once, before all tests. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-tests-'));
  project.provide('sharedBuilds', folder);
}

/** Runs once, after all tests. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
