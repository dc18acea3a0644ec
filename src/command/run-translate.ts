import { join, relative } from 'node:path';
import { languages } from '../languages/index.js';
import { readStory } from '../reading/read-story.js';
import { draftEdition } from '../validate/edition/draft-edition.js';
import type { World } from '../world/world.js';
import { chooseFrom } from './choices.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { findStories } from './find-stories.js';
import type { Request } from './request.js';
import { tellFaults } from './tell-faults.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

type TranslateRequest = Extract<Request, { readonly command: 'translate' }>;

/**
 * `translate`: begins an edition beside the story, or adds to it what the story has come to say since. What was translated is
 * left as it stands.
 *
 * @throws UsageError, WorldError
 */
export async function runTranslate(
  world: World,
  terminal: Terminal,
  { story: asked, language }: TranslateRequest,
): Promise<ExitCode> {
  const [chosen] = chooseFrom('translate', [language], languages) ?? [];
  const [found] = await findStories(world.files, terminal.workingFolder, [asked]);
  if (found === undefined || chosen === undefined) return exitCode.usage;
  const { traced, diagnostics } = await readStory(
    world,
    relative(terminal.workingFolder, found.folder) || '.',
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (traced === undefined || errors.length > 0) {
    await tellFaults(world, terminal, errors);
    return exitCode.contentFault;
  }
  if (traced.story.language === chosen) {
    throw new UsageError(
      `The story is in ${chosen} already.`,
      `It can be translated into: ${languages.filter((each) => each !== chosen).join(', ')}.`,
    );
  }
  const name = `${chosen}.yaml`;
  const path = join(found.folder, name);
  const before = (await world.files.size(path)) === undefined ? undefined : await world.files.read(path);
  const written = before === undefined ? undefined : new TextDecoder().decode(before);
  const text = draftEdition(traced.story, written);
  if (text === written) {
    terminal.print(`${relative(terminal.workingFolder, path)}  has an entry for every text\n`);
    return exitCode.done;
  }
  const bytes = new TextEncoder().encode(text);
  await world.files.replace(found.folder, { write: [], remove: [], last: { path: name, bytes } });
  const empty = text.match(/^ +to:\s*$/gm)?.length ?? 0;
  terminal.print(
    `${relative(terminal.workingFolder, path)}  ${empty} ${empty === 1 ? 'text waits' : 'texts wait'} for a translation\n`,
  );
  return exitCode.done;
}
