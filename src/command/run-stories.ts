import { basename, relative, sep } from 'node:path';
import type { Outcome } from '../generate.js';
import type { Manifest } from '../model/manifest.js';
import type { World } from '../world/world.js';
import { buildSummary } from './build-summary.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type FoundStory, findStories } from './find-stories.js';
import { guardTarget } from './guard-target.js';
import { proofTable } from './proof-table.js';
import type { Request } from './request.js';
import { selectWhatThereIs } from './select.js';
import { showProgress } from './show-progress.js';
import { tellFaults } from './tell-faults.js';
import type { Terminal } from './terminal.js';

type StoryRequest = Extract<Request, { readonly command: 'build' | 'check' }>;

interface Result {
  readonly outcome: Outcome;
  readonly written?: { readonly manifest: Manifest; readonly folder: string };
}

/**
 * `build` and `check`: the stories one after the other. A story with faults writes nothing and does not keep the
 * others from being built.
 *
 * @throws UsageError, WorldError
 */
export async function runStories(
  world: World,
  terminal: Terminal,
  { command, stories, options }: StoryRequest,
): Promise<ExitCode> {
  const found = await findStories(world.files, terminal.workingFolder, stories);
  const selection = await selectWhatThereIs(world, terminal.workingFolder, options);
  const targets = new Map<FoundStory, string | undefined>();
  for (const story of found) {
    // Whatever only looks may stand anywhere, in the story's own folder too.
    const target =
      command === 'build'
        ? await guardTarget(world.files, terminal.workingFolder, options.out, story)
        : undefined;
    targets.set(story, target);
  }

  // The engines load once it is certain that there is work for them.
  const [{ generate }, { writeOutput }] = await Promise.all([
    import('../generate.js'),
    import('../write-output.js'),
  ]);
  const silent = options.quiet || options.json;
  const results: Result[] = [];
  for (const [story, folder] of targets) {
    const started = world.clock.elapsed();
    const progress = silent ? undefined : await showProgress(terminal, world.clock, story.name);
    const outcome = await generate(world, nearPath(terminal, story), selection, {
      draw: command === 'build' ? 'all' : 'measure',
      jobs: options.jobs,
      onProgress: (step) => progress?.show(step),
    }).finally(() => progress?.close());

    const { diagnostics, report } = outcome;
    const spoken = diagnostics.filter(({ severity }) => severity === 'error' || !options.quiet);
    if (!options.json) await tellFaults(world, terminal, spoken);
    const tellWaiting = () => {
      if (!silent) terminal.tell(`${story.name}: waits for another build that writes into ${folder}\n`);
    };
    const written =
      folder !== undefined && report.ok
        ? { folder, manifest: await writeOutput(world, folder, outcome, selection, tellWaiting) }
        : undefined;
    results.push({ outcome, ...(written === undefined ? {} : { written }) });
    if (silent) continue;
    const time = world.clock.elapsed() - started;
    if (command === 'check') terminal.print(proofTable(outcome));
    else if (written !== undefined) {
      terminal.print(buildSummary(outcome, written.folder, terminal.workingFolder, time));
    }
  }

  const ok = results.every(({ outcome }) => outcome.report.ok);
  if (options.json) terminal.print(`${JSON.stringify({ ok, stories: results.map(inJson) }, undefined, 2)}\n`);
  return ok ? exitCode.done : exitCode.contentFault;
}

/** As a person would name the folder: faults are told with it, and the report must not depend on where the project lies. */
function nearPath({ workingFolder }: Terminal, { folder, name }: FoundStory): string {
  const near = relative(workingFolder, folder);
  return (basename(near) === name ? near : folder).split(sep).join('/');
}

/** What --json says of one story: for a build what was written and where, otherwise the whole proof. */
function inJson({ outcome, written }: Result) {
  const { name, title, report } = outcome;
  return written === undefined
    ? { name, title, ...report }
    : {
        name,
        title,
        ok: report.ok,
        folder: written.folder,
        artifacts: written.manifest.artifacts,
        ...(report.leftOut === undefined ? {} : { leftOut: report.leftOut }),
        diagnostics: report.diagnostics,
      };
}
