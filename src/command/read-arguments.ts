import { Command, CommanderError, Option } from 'commander';
import { deckFormats, formatNames } from '../export/index.js';
import { bookletKinds, type HandoutKind, handoutKinds, papers } from '../model/handout-kinds.js';
import { presetGroups } from '../model/presets.js';
import { chooseFrom, splitList } from './choices.js';
import { choosePresets } from './choose-presets.js';
import { groups, type Options, type Request, schemaSubjects } from './request.js';
import { UsageError } from './usage-error.js';

/** A request to carry out, or a text to print at once: help or the version. */
export type Reading = { readonly request: Request } | { readonly text: string };

interface RawOptions {
  readonly only?: readonly string[];
  readonly format?: readonly string[];
  readonly lang?: readonly string[];
  readonly preset?: readonly string[];
  readonly handout?: readonly string[];
  readonly paper?: readonly string[];
  readonly scale?: number;
  readonly theme?: string;
  readonly pptxTemplate?: string;
  readonly booklet?: true;
  readonly notes?: true;
  readonly attachData?: true;
  readonly out: string;
  readonly jobs: number;
  readonly json?: true;
  readonly quiet?: true;
}

/**
 * Reads the command line, without the first two words of argv. Loads nothing but the argument parser.
 *
 * @param cores how many jobs run at once when `--jobs` is not given
 * @throws UsageError for anything not understood, naming what is
 */
export function readArguments(words: readonly string[], version: string, cores: number): Reading {
  let request: Request | undefined;
  let text = '';
  const found = (value: Request) => {
    request = value;
  };
  const program = describe(version, cores, found);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: (part) => (text += part), writeErr: () => undefined });
  }
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text };
    throw new UsageError(sentence(error.message), whatIsGood(error, program, words));
  }
  if (request === undefined) throw new UsageError('No command was given.', commandList(program));
  return { request };
}

function describe(version: string, cores: number, found: (request: Request) => void): Command {
  const program = new Command('broadsheet')
    .description('One sourced story becomes slide decks, posters and handouts.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nA story is named by its folder under decks/, or by a path. Without one: every story.',
    )
    .action((_options: unknown, self: Command) => {
      const [word] = self.args;
      throw new UsageError(
        word === undefined ? 'No command was given.' : `There is no command ${JSON.stringify(word)}.`,
        commandList(program),
      );
    })
    .allowExcessArguments();
  const onStories = (name: 'build' | 'check', description: string) =>
    withStoryOptions(program.command(`${name} [story...]`).description(description), version, cores).action(
      (stories: readonly string[], raw: RawOptions) =>
        found({ command: name, stories, options: readOptions(raw) }),
    );
  onStories('build', 'write decks, posters and handouts into output/');
  onStories('check', 'validate, trace and measure; write nothing; print the proof');
  program
    .command('translate <story> <language>')
    .description('begin <language>.yaml beside a story, or add to it what is not translated yet')
    .allowExcessArguments(false)
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .action((story: string, language: string) => found({ command: 'translate', story, language }));
  program
    .command('doctor')
    .description('what this machine has, what is missing, how to get it')
    .addHelpText('after', '\nBROADSHEET_CACHE=<folder> says where the embedded browser is kept.')
    .allowExcessArguments(false)
    .option('--json', 'one JSON document on standard output')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .action((raw: { readonly json?: true }) => found({ command: 'doctor', json: raw.json === true }));
  program
    .command('schema', { hidden: true })
    .description('print the JSON Schema of story files, of editions or of the tokens of themes')
    .argument('[subject]', schemaSubjects.join(', '), 'story')
    .helpOption('--help', 'print this help')
    .action((subject: string) => {
      const [chosen = 'story'] = chooseFrom('schema', [subject], schemaSubjects) ?? [];
      found({ command: 'schema', subject: chosen });
    });
  return program;
}

function withStoryOptions(command: Command, version: string, cores: number): Command {
  return command
    .option('--only <groups>', `make only: ${groups.join(', ')}`, splitList)
    .option('--format <formats>', `write only: ${formatNames.join(', ')}`, splitList)
    .option('--lang <languages>', 'only these languages', splitList)
    .option(
      '--preset <names>',
      `posters only for these platforms or in these sizes: names, groups (${presetGroups.join(', ')}) or 1080x1350`,
      splitList,
    )
    .option('--scale <number>', 'pixels of pictures to each pixel of their size: 1 or 2', readScale)
    .option('--handout <kinds>', `only these handouts: ${handoutKinds.join(', ')}`, splitList)
    .option('--paper <sizes>', `handouts on: ${papers.join(', ')}`, splitList)
    .option('--theme <name>', 'a theme by its name, or the path of its folder')
    .option('--pptx-template <file>', 'PowerPoint decks on the layouts of this .pptx or .potx')
    .option('--booklet', `as booklets for the printer, to fold and staple, also: ${bookletKinds.join(', ')}`)
    .option('--notes', 'put the speaker notes into the PDFs of decks, as annotations')
    .option('--attach-data', 'put the statements behind a PDF into it, as JSON')
    .option('--out <folder>', 'where the output goes', 'output')
    .addOption(
      new Option('--jobs <number>', 'how many pages are drawn at once')
        .default(cores, 'one a core')
        .argParser(readJobs),
    )
    .option('--json', 'one JSON document on standard output, nothing else')
    .option('--quiet', 'say nothing but faults')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help');
}

function readOptions(raw: RawOptions): Options {
  const only = chooseFrom('--only', raw.only, groups);
  const chosen = chooseFrom('--format', raw.format, formatNames);
  const handouts = chooseFrom('--handout', raw.handout, handoutKinds);
  const sheets = chooseFrom('--paper', raw.paper, papers);
  if (raw.booklet === true) refuseBooklet(handouts);
  const edited = deckFormats.filter((format) => format.edited).map(({ name }) => name);
  const writesThem = edited.some((name) => raw.format?.includes(name) ?? true);
  if (raw.pptxTemplate !== undefined && !(writesThem && (only?.includes('decks') ?? true)))
    throw new UsageError(
      '--pptx-template was given, but no deck that it is for is written.',
      `Add ${edited.join(', ')} to --format and decks to --only, or leave these out.`,
    );
  if (raw.out.trim() === '') throw new UsageError('--out was given without a folder.');
  return {
    ...(only === undefined ? {} : { only }),
    ...(chosen === undefined ? {} : { formats: chosen }),
    ...(raw.lang === undefined ? {} : { languages: raw.lang }),
    ...(raw.preset === undefined ? {} : { presets: choosePresets(raw.preset) }),
    ...(raw.scale === undefined ? {} : { scale: raw.scale }),
    ...(handouts === undefined ? {} : { handouts }),
    ...(sheets === undefined ? {} : { papers: sheets }),
    ...(raw.theme === undefined ? {} : { theme: raw.theme }),
    ...(raw.pptxTemplate === undefined ? {} : { pptxTemplate: raw.pptxTemplate }),
    ...(raw.booklet === true ? { booklet: true as const } : {}),
    notes: raw.notes === true,
    attachData: raw.attachData === true,
    out: raw.out,
    jobs: raw.jobs,
    json: raw.json === true,
    quiet: raw.quiet === true,
  };
}

/** A booklet is asked for together with kinds none of which can be one. */
function refuseBooklet(kinds: readonly HandoutKind[] | undefined): void {
  if (kinds === undefined || kinds.some((kind) => bookletKinds.includes(kind))) return;
  throw new UsageError(
    `--booklet makes no booklet of ${kinds.join(', ')}: on half a sheet their type would be too small to read.`,
    `It takes: ${bookletKinds.join(', ')}.`,
  );
}

function readScale(value: string): number {
  if (value !== '1' && value !== '2') {
    throw new UsageError(`--scale does not know ${JSON.stringify(value)}.`, 'It takes: 1, 2.');
  }
  return Number(value);
}

function readJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) {
    throw new UsageError(
      `--jobs does not know ${JSON.stringify(value)}.`,
      'It takes a number from 1 to 999.',
    );
  }
  return Number(value);
}

function whatIsGood(error: CommanderError, program: Command, words: readonly string[]): string {
  const command = program.commands.find((candidate) => words.includes(candidate.name()));
  if (error.code === 'commander.unknownOption' || error.code === 'commander.optionMissingArgument') {
    const options = (command ?? program).options.filter(({ hidden }) => !hidden).map(({ flags }) => flags);
    return `Options: ${[...options, '--help'].join(', ')}.`;
  }
  return command === undefined ? commandList(program) : `See: broadsheet ${command.name()} --help`;
}

function commandList(program: Command): string {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name());
  return `Commands: ${names.join(', ')}. See: broadsheet --help`;
}

/** Commander's `error: unknown option '--x'` as a sentence. */
function sentence(message: string): string {
  const plain = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.?)]$/.test(plain) ? '' : '.'}`;
}
