/**
 * Whether work on so many times as much takes no more than a few times as long for each of them, as what is squared does.
 * It asks for the time of the processor and compares two of them, so neither a slow nor a busy machine changes the answer.
 *
 * @param work done on as much as it is told
 * @param much so much at most
 */
export function growsEvenly(work: (much: number) => void, much: number): boolean {
  const timeOf = (amount: number): number => {
    const before = process.cpuUsage();
    work(amount);
    return process.cpuUsage(before).user;
  };
  // The first time a function runs it is compiled.
  timeOf(much / times);
  // Under ten milliseconds the clock is too coarse.
  return timeOf(much) < 4 * times * Math.max(10_000, timeOf(much / times));
}

const times = 10;
