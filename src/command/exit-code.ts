/** What the command answers the shell with; scripts rely on the numbers. */
export const exitCode = Object.freeze({
  done: 0,
  contentFault: 1,
  usage: 2,
  environment: 3,
  internal: 70,
  interrupted: 130,
});

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
